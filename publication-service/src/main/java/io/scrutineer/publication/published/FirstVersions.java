package io.scrutineer.publication.published;

import io.scrutineer.failure.Conflict;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReviewedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Makes the first public version of an approved draft and its event, in the running transaction. The versions of a batch are
 * written together, when all of them are made.
 */
@ApplicationScoped
class FirstVersions {

    private final PublishedReports reports;
    private final Outbox outbox;
    private final Event<PublicChange> changes;

    FirstVersions(PublishedReports reports, Outbox outbox, Event<PublicChange> changes) {
        this.reports = reports;
        this.outbox = outbox;
        this.changes = changes;
    }

    PublishedReport make(Draft draft, PublicationTerms terms, Release release) {
        ReportContent content = draft.publish(PublishedReport.FIRST_VERSION);
        requireChain(content);
        PublishedReport report = new PublishedReport(content, terms, release);
        if (reports.hasReference(report.reference())) {
            throw new Conflict("reference-in-use", "Another inspection's report has this reference.");
        }
        reports.persist(report);
        outbox.append(Announcement.of(report, content));
        changes.fire(PublicChange.created(report));
        return report;
    }

    /** A review names the inspection that it follows up, so the report of that one has to be public, or a tombstone. */
    void requireChain(ReportContent content) {
        ReviewedReport reviewed = content.reviewOf();
        if (reviewed != null && reports.newestEver(reviewed.inspectionId()).isEmpty()) {
            throw new Conflict(
                    "reviewed-report-not-published", "The report that this one follows up has to be public first.");
        }
    }

    /** Writes what was made; fails where something else took an address of it. */
    void write() {
        try {
            reports.flush();
        } catch (ConstraintViolationException e) {
            throw new Conflict("address-in-use", "Another report took this reference or short link just now.");
        }
    }
}
