package io.scrutineer.publication.published;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows a report with what was added to it in public since: its reviews and the reply of the partnership. */
@ApplicationScoped
class ReportViews {

    private final PublishedReports reports;
    private final PublishedAdditions additions;
    private final PublicAddresses addresses;

    ReportViews(PublishedReports reports, PublishedAdditions additions, PublicAddresses addresses) {
        this.reports = reports;
        this.additions = additions;
        this.addresses = addresses;
    }

    ReportView of(PublishedReport report) {
        return ReportView.of(
                report,
                reports.reviewsOf(report.inspectionId()),
                additions.reply(report.inspectionId()).orElse(null),
                addresses);
    }
}
