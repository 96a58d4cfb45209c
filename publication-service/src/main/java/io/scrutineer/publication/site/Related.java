package io.scrutineer.publication.site;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReviewedReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports that a report is chained to, in both directions, as far as they are public. */
record Related(@Nullable LinkTo reviewOf, List<LinkTo> reviews) {

    static Related of(ReportContent content, PublishedReports reports) {
        ReviewedReport reviewed = content.reviewOf();
        return new Related(
                reviewed == null
                        ? null
                        : reports.ofInspection(reviewed.inspectionId())
                                .map(Related::link)
                                .orElse(null),
                reports.reviewsOf(content.inspectionId()).stream()
                        .map(Related::link)
                        .toList());
    }

    private static LinkTo link(PublishedReport report) {
        return new LinkTo(
                report.path(),
                report.content().title() + ", " + report.datePublished().inWords());
    }
}
