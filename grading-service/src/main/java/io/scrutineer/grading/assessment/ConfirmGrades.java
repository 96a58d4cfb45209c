package io.scrutineer.grading.assessment;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.http.Preconditions;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person's confirmation of the proposed grades; the second different person's makes them final. */
@ApplicationScoped
class ConfirmGrades {

    private final Assessments assessments;
    private final ProposalTable proposals;
    private final Outbox outbox;

    ConfirmGrades(Assessments assessments, ProposalTable proposals, Outbox outbox) {
        this.assessments = assessments;
        this.proposals = proposals;
        this.outbox = outbox;
    }

    /** Who confirms which grades: {@code ifMatch} names the result that the person has read. */
    record Wish(UUID inspectionId, String person, @Nullable String ifMatch) {}

    /** The assessment as it stands then, and whether the confirmation was a new one. */
    record Outcome(ConfirmationsView assessment, boolean added) {}

    @Transactional
    Outcome confirm(Wish wish, Actor actor) {
        if (!actor.person().equals(wish.person())) {
            throw new NotAllowed("A person confirms grades in their own name only.");
        }
        Assessment assessment = assessments.getLocked(wish.inspectionId());
        Preconditions.requireMatch(wish.ifMatch(), assessment.resultSha256());
        boolean added = !assessment.isConfirmedBy(actor.person());
        if (added) {
            confirm(assessment, actor);
        }
        return new Outcome(ConfirmationsView.of(assessment), added);
    }

    private void confirm(Assessment assessment, Actor actor) {
        byte[] result = proposals.result(assessment.inspectionId(), assessment.snapshotVersion());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        assessment.confirm(actor, now, ConfirmableGrades.of(result)).ifPresent(outbox::append);
    }
}
