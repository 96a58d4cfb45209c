package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Lets the partnership say that it contests nothing more, before its time is over. */
@ApplicationScoped
class CompleteAccuracyRound {

    private final Drafts drafts;
    private final AccuracyComments comments;
    private final Clock clock;

    CompleteAccuracyRound(Drafts drafts, AccuracyComments comments, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.clock = clock;
    }

    /** That it is done, and whether this request said so first. */
    record Completed(AccuracyCompletion completion, boolean isNew) {}

    @Transactional
    Completed complete(UUID inspectionId, Actor actor) {
        drafts.get(inspectionId);
        Optional<AccuracyCompletion> there = comments.completion(inspectionId);
        if (there.isPresent()) {
            return new Completed(there.get(), false);
        }
        AccuracyCompletion completion =
                new AccuracyCompletion(inspectionId, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        comments.complete(completion);
        return new Completed(completion, true);
    }
}
