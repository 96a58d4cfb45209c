package io.scrutineer.publication.published;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.draft.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps an approved draft back until its moment: nothing that the public can reach is written before. */
@ApplicationScoped
class SchedulePublication {

    private final Drafts drafts;
    private final PublishedReports reports;
    private final ShortCodes shortCodes;
    private final Clock clock;

    SchedulePublication(Drafts drafts, PublishedReports reports, ShortCodes shortCodes, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.shortCodes = shortCodes;
        this.clock = clock;
    }

    /** Another moment takes the place of the one before. */
    @Transactional
    Schedule schedule(UUID inspectionId, Instant moment, PublicationRequest request, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        if (reports.newestEver(inspectionId).isPresent()) {
            throw new Conflict("already-published", "The report has gone public.");
        }
        PublicationTerms terms = RequestedTerms.of(request, moment).with(code(draft, request));
        Schedule schedule = draft.schedule(Schedule.by(
                actor,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                moment.truncatedTo(ChronoUnit.MILLIS),
                new Schedule.Terms(terms.datePublished().toString(), terms.shortCode())));
        try {
            drafts.flush();
        } catch (ConstraintViolationException e) {
            throw new Conflict("short-link-in-use", "Another report has this short link.");
        }
        return schedule;
    }

    /** The one that was chosen before stays, so that a repeated request changes nothing. */
    private String code(Draft draft, PublicationRequest request) {
        return draft.schedule()
                .map(Schedule::shortCode)
                .filter(chosen ->
                        request.shortLink() == null || request.shortLink().equals(chosen))
                .orElseGet(() -> shortCodes.choose(request.shortLink()));
    }
}
