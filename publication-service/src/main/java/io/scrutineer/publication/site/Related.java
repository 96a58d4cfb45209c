package io.scrutineer.publication.site;

import io.scrutineer.publication.followup.Improvement;
import io.scrutineer.publication.published.PublicReply;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReviewedReport;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a report is chained to, as far as that is public: reports in both directions, its other versions, the reply, and what came of it. */
record Related(
        @Nullable LinkTo reviewOf,
        List<LinkTo> reviews,
        @Nullable LinkTo newest,
        List<LinkTo> earlier,
        @Nullable ReplySection reply,
        @Nullable ImprovementSection improvement) {

    /** Of the newest version. */
    static Related of(
            PublishedReport report,
            ReportContent content,
            PublishedReports reports,
            @Nullable PublicReply reply,
            Improvement improvement) {
        return new Related(
                reviewed(content.reviewOf(), reports),
                reports.reviewsOf(content.inspectionId()).stream()
                        .map(Related::link)
                        .toList(),
                null,
                earlier(report),
                reply == null ? null : ReplySection.of(reply),
                improvement.hasBegun() ? ImprovementSection.of(report, improvement) : null);
    }

    /** Of a version at its own address: only what will never be otherwise, so that caches may keep it for good. */
    static Related forGood(PublishedReport report, ReportContent content) {
        ReviewedReport reviewed = content.reviewOf();
        return new Related(
                reviewed == null ? null : new LinkTo(reviewed.path(), "its report, " + reviewed.reference()),
                List.of(),
                version(report.version(), report.path()),
                earlier(report),
                null,
                null);
    }

    private static List<LinkTo> earlier(PublishedReport report) {
        return IntStream.range(1, report.version())
                .map(before -> report.version() - before)
                .mapToObj(earlier -> version(earlier, report.versionPath(earlier)))
                .toList();
    }

    private static @Nullable LinkTo reviewed(@Nullable ReviewedReport reviewed, PublishedReports reports) {
        return reviewed == null
                ? null
                : reports.ofInspection(reviewed.inspectionId())
                        .map(Related::link)
                        .orElse(null);
    }

    private static LinkTo version(int version, String path) {
        return new LinkTo(path, "version " + version);
    }

    private static LinkTo link(PublishedReport report) {
        return new LinkTo(report.path(), report.content().title() + ", " + DateWords.of(report.datePublished()));
    }
}
