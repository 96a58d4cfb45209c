package io.scrutineer.publication.published;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReviewedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Makes an approved draft public: the immutable version and its event, or neither. */
@ApplicationScoped
class PublishReport {

    private final Drafts drafts;
    private final PublishedReports reports;
    private final ShortCodes shortCodes;
    private final Outbox outbox;
    private final Clock clock;

    PublishReport(Drafts drafts, PublishedReports reports, ShortCodes shortCodes, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.shortCodes = shortCodes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PublicationOutcome publish(UUID inspectionId, PublicationRequest request, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        RequestedTerms terms = RequestedTerms.of(request, clock);
        Optional<PublishedReport> earlier = reports.ofInspection(inspectionId);
        if (earlier.isPresent()) {
            terms.requireSameAs(earlier.get());
            return new PublicationOutcome(earlier.get(), false);
        }
        ReportContent content = draft.publish(PublishedReport.FIRST_VERSION);
        requireChain(content);
        PublishedReport report = new PublishedReport(
                content,
                terms.with(shortCodes.choose(request.shortLink())),
                Release.by(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        store(report);
        outbox.append(Announcement.of(report, content));
        return new PublicationOutcome(report, true);
    }

    /** A review names the inspection that it follows up, so the report of that one has to be public. */
    private void requireChain(ReportContent content) {
        ReviewedReport reviewed = content.reviewOf();
        if (reviewed != null && reports.ofInspection(reviewed.inspectionId()).isEmpty()) {
            throw new Conflict(
                    "reviewed-report-not-published", "The report that this one follows up has to be public first.");
        }
    }

    private void store(PublishedReport report) {
        if (reports.hasReference(report.reference())) {
            throw new Conflict("reference-in-use", "Another inspection's report has this reference.");
        }
        try {
            reports.persistAndFlush(report);
        } catch (ConstraintViolationException e) {
            throw new Conflict("address-in-use", "Another report took this reference or short link just now.");
        }
    }
}
