package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Answers a comment of the partnership: what was changed, or why nothing was. */
@ApplicationScoped
class AnswerComment {

    private final Drafts drafts;
    private final AccuracyComments comments;
    private final Clock clock;

    AnswerComment(Drafts drafts, AccuracyComments comments, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.clock = clock;
    }

    @Transactional
    AccuracyComment answer(AccuracyComment.Key id, AccuracyAnswerRequest request, Actor actor) {
        drafts.lock(id.inspectionId());
        AccuracyComment comment = comments.findByIdOptional(id).orElseThrow(NotFound::new);
        comment.answer(request, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return comment;
    }
}
