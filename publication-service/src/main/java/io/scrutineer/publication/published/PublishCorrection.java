package io.scrutineer.publication.published;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.report.WrittenReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes the approved correction of a report public: the next version and its event, or neither.
 *
 * <p>A report that was withdrawn comes back in this way too, with another content.
 */
@ApplicationScoped
class PublishCorrection {

    private final Drafts drafts;
    private final PublishedReports reports;
    private final Outbox outbox;
    private final Event<PublicChanges> changes;
    private final Clock clock;

    PublishCorrection(
            Drafts drafts, PublishedReports reports, Outbox outbox, Event<PublicChanges> changes, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    /** The version that the correction is to be; a repeated request changes nothing. */
    @Transactional
    PublicationOutcome publish(UUID inspectionId, int version, CorrectionRequest request, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        PublishedReport newest = reports.newestEver(inspectionId)
                .orElseThrow(() -> new Conflict("not-published", "There is no public report to correct."));
        if (version <= newest.version()) {
            return repeated(inspectionId, version, request);
        }
        if (version > newest.version() + 1) {
            throw new Conflict("version-skipped", "The next version is %d.".formatted(newest.version() + 1));
        }
        PublishedReport corrected =
                next(draft, newest, request, Release.by(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        reports.persistAndFlush(corrected);
        outbox.append(Announcement.of(corrected, corrected.content()));
        changes.fire(PublicChanges.of(PublicChange.corrected(corrected)));
        return new PublicationOutcome(corrected, true);
    }

    private PublishedReport next(Draft draft, PublishedReport newest, CorrectionRequest request, Release release) {
        boolean stands =
                reports.version(newest.inspectionId(), newest.version()).isPresent();
        WrittenReport content = draft.publish(newest.version() + 1);
        return stands
                ? newest.corrected(content, request.notice(), release)
                : newest.replaced(content, request.notice(), release);
    }

    private PublicationOutcome repeated(UUID inspectionId, int version, CorrectionRequest request) {
        PublishedReport there = reports.version(inspectionId, version)
                .orElseThrow(() -> new Conflict("report-withdrawn", "This version was withdrawn."));
        Correction correction = there.correction();
        if (correction == null || !Objects.equals(correction.notice(), request.notice())) {
            throw new Conflict("version-published", "This version is public already, with another notice.");
        }
        return new PublicationOutcome(there, false);
    }
}
