package io.scrutineer.publication.published;

import io.scrutineer.failure.Conflict;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.report.ReviewedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Makes the first public versions of approved drafts and their events, in the running transaction. Those of a batch are
 * written together, and what only one transaction can have at a time is taken last.
 */
@ApplicationScoped
class FirstVersions {

    private final PublishedReports reports;
    private final Outbox outbox;
    private final Event<PublicChanges> changes;

    FirstVersions(PublishedReports reports, Outbox outbox, Event<PublicChanges> changes) {
        this.reports = reports;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** What the draft says as it was approved; still to be written. */
    PublishedReport make(Draft draft, PublicationTerms terms, Release release) {
        return new PublishedReport(draft.publish(PublishedReport.FIRST_VERSION), terms, release);
    }

    /** All that was made, or nothing; fails where something else took an address of it. */
    void write(List<PublishedReport> made) {
        made.forEach(this::requireChain);
        requireFreeReferences(made);
        reports.persist(made);
        outbox.appendAll(made.stream()
                .map(report -> Announcement.of(report, report.content()))
                .toList());
        flush();
        changes.fire(new PublicChanges(made.stream().map(PublicChange::created).toList()));
    }

    /** A review names the inspection that it follows up, so the report of that one has to be public, or a tombstone. */
    private void requireChain(PublishedReport report) {
        ReviewedReport reviewed = report.content().reviewOf();
        if (reviewed != null && reports.newestEver(reviewed.inspectionId()).isEmpty()) {
            throw new Conflict(
                    "reviewed-report-not-published", "The report that this one follows up has to be public first.");
        }
    }

    private void requireFreeReferences(List<PublishedReport> made) {
        if (reports.anyHasReference(
                made.stream().map(PublishedReport::reference).toList())) {
            throw new Conflict("reference-in-use", "Another inspection's report has this reference.");
        }
    }

    private void flush() {
        try {
            reports.flush();
        } catch (ConstraintViolationException e) {
            throw new Conflict("address-in-use", "Another report took this reference or short link just now.");
        }
    }
}
