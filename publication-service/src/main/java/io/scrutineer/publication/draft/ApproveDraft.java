package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves a draft as its reader saw it, when the partnership was heard, the checks pass and every body stands behind it. */
@ApplicationScoped
class ApproveDraft {

    private final Drafts drafts;
    private final AccuracyComments comments;
    private final ApprovalGates gates;
    private final DraftViews views;
    private final Clock clock;

    ApproveDraft(Drafts drafts, AccuracyComments comments, ApprovalGates gates, DraftViews views, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.gates = gates;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    DraftView approve(UUID inspectionId, @Nullable String ifMatch, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Draft draft = drafts.lock(inspectionId);
        DraftReport report = draft.report();
        Preconditions.requireMatch(ifMatch, report.tag());
        if (draft.approval(report) == null) {
            draft.requireApprovable(report);
            if (draft.isFirstPublication()) {
                requireClosedRound(draft, now);
            }
            gates.requireOpen(report);
            draft.approve(report, actor, now);
        }
        return views.of(draft, report);
    }

    /** Closed is a round in which everything is answered, and whose time is over or where nothing more is to come. */
    private void requireClosedRound(Draft draft, Instant now) {
        AccuracyRound round = draft.accuracyRound();
        if (round == null) {
            throw new Conflict(
                    "round-missing", "The partnership has yet to see the draft in a factual accuracy round.");
        }
        long unanswered = comments.unanswered(draft.inspectionId());
        if (unanswered > 0) {
            throw new Conflict("round-open", "Comments of the partnership have no answer: " + unanswered + ".");
        }
        boolean isOver = !now.isBefore(round.closesAt());
        if (!isOver && comments.completion(draft.inspectionId()).isEmpty()) {
            throw new Conflict("round-open", "The partnership may still contest facts.");
        }
    }
}
