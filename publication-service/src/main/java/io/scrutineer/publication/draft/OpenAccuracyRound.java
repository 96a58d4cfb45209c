package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Lets the inspected partnership see its draft until a moment; another moment ends the round sooner or later. */
@ApplicationScoped
class OpenAccuracyRound {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final Drafts drafts;
    private final Clock clock;

    OpenAccuracyRound(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    DraftView open(UUID inspectionId, Instant closesAt, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!closesAt.isAfter(now) || closesAt.isAfter(now.plus(LONGEST))) {
            throw new InvalidInput("closesAt", "must be after now and within " + LONGEST.toDays() + " days");
        }
        Draft draft = drafts.lock(inspectionId);
        draft.openAccuracyRound(closesAt, actor, now);
        return DraftView.of(draft);
    }
}
