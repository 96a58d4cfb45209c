package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.publication.draft.AccuracyComment.Contested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes a comment of the partnership, in its round. */
@ApplicationScoped
class ContestFact {

    private final Drafts drafts;
    private final AccuracyComments comments;
    private final Clock clock;

    ContestFact(Drafts drafts, AccuracyComments comments, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.clock = clock;
    }

    /** A comment, and whether it is new. */
    record Taken(AccuracyComment comment, boolean isNew) {}

    @Transactional
    Taken contest(AccuracyComment.Key id, AccuracyCommentRequest request, Actor actor) {
        DraftReport report = drafts.get(id.inspectionId()).report();
        AccuracyComment there = comments.findById(id);
        if (there != null) {
            if (!there.contested().isAsIn(request)) {
                throw new Conflict("comment-recorded", "There is another comment with this id.");
            }
            return new Taken(there, false);
        }
        if (comments.completion(id.inspectionId()).isPresent()) {
            throw new Conflict("round-closed", "The partnership has said that it is done.");
        }
        AccuracyComment comment = new AccuracyComment(
                id, contested(report, request), actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        comments.persist(comment);
        return new Taken(comment, true);
    }

    private static Contested contested(DraftReport report, AccuracyCommentRequest request) {
        List<String> paragraphs = report.section(request.section())
                .orElseThrow(() -> new InvalidInput("section", "is not a section of this draft"))
                .paragraphs();
        if (request.paragraph() > paragraphs.size()) {
            throw new InvalidInput("paragraph", "is not one of the section, which has " + paragraphs.size());
        }
        return new Contested(
                request.section(),
                request.paragraph(),
                paragraphs.get(request.paragraph() - 1),
                request.comment(),
                request.evidence().reference(),
                request.evidence().text());
    }
}
