package io.scrutineer.publication.site;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReviewedReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports that a report is chained to, in both directions, as far as they are public, and its other versions. */
record Related(
        @Nullable LinkTo reviewOf,
        List<LinkTo> reviews,
        @Nullable LinkTo newest,
        List<LinkTo> earlier) {

    static Related of(PublishedReport report, ReportContent content, PublishedReports reports) {
        List<PublishedReport> versions = reports.versions(report.inspectionId());
        return new Related(
                reviewed(content.reviewOf(), reports),
                reports.reviewsOf(content.inspectionId()).stream()
                        .map(Related::link)
                        .toList(),
                versions.stream()
                        .limit(1)
                        .filter(newest -> newest.version() > report.version())
                        .map(newest -> link(newest, newest.path()))
                        .findFirst()
                        .orElse(null),
                versions.stream()
                        .filter(version -> version.version() < report.version())
                        .map(version -> link(version, version.versionPath()))
                        .toList());
    }

    private static @Nullable LinkTo reviewed(@Nullable ReviewedReport reviewed, PublishedReports reports) {
        return reviewed == null
                ? null
                : reports.ofInspection(reviewed.inspectionId())
                        .map(Related::link)
                        .orElse(null);
    }

    private static LinkTo link(PublishedReport version, String path) {
        return new LinkTo(path, "version " + version.version());
    }

    private static LinkTo link(PublishedReport report) {
        return new LinkTo(
                report.path(),
                report.content().title() + ", " + report.datePublished().inWords());
    }
}
