package io.scrutineer.publication.site;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReviewedReport;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The reports that a report is chained to, in both directions, as far as they are public, and its other versions. */
record Related(
        @Nullable LinkTo reviewOf,
        List<LinkTo> reviews,
        @Nullable LinkTo newest,
        List<LinkTo> earlier) {

    static Related of(PublishedReport report, PublishedReport newest, ReportContent content, PublishedReports reports) {
        return new Related(
                reviewed(content.reviewOf(), reports),
                reports.reviewsOf(content.inspectionId()).stream()
                        .map(Related::link)
                        .toList(),
                newest.version() > report.version() ? version(newest.version(), newest.path()) : null,
                IntStream.range(1, report.version())
                        .map(before -> report.version() - before)
                        .mapToObj(earlier -> version(earlier, report.versionPath(earlier)))
                        .toList());
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
        return new LinkTo(
                report.path(),
                report.content().title() + ", " + report.datePublished().inWords());
    }
}
