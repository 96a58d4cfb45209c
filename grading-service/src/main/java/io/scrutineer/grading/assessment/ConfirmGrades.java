package io.scrutineer.grading.assessment;

import io.scrutineer.actor.Actor;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.grading.assessment.ConfirmedGrades.Batch;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person's confirmation of the grades that the bodies signed off; the second different person's makes them final. */
@ApplicationScoped
class ConfirmGrades {

    private final Assessments assessments;
    private final GatherGrades grades;
    private final GatherEvidence evidence;
    private final ConfirmedGrades confirmed;
    private final TeamMembers team;
    private final AnnounceGrades announce;

    ConfirmGrades(
            Assessments assessments,
            GatherGrades grades,
            GatherEvidence evidence,
            ConfirmedGrades confirmed,
            TeamMembers team,
            AnnounceGrades announce) {
        this.assessments = assessments;
        this.grades = grades;
        this.evidence = evidence;
        this.confirmed = confirmed;
        this.team = team;
        this.announce = announce;
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
        Preconditions.requireNamed(wish.ifMatch(), assessment.tag());
        boolean added = !assessment.isConfirmedBy(actor.person());
        if (added) {
            confirm(assessment, actor);
        }
        return new Outcome(ConfirmationsView.of(assessment), added);
    }

    private void confirm(Assessment assessment, Actor actor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        AssessedGrades assessed = grades.of(assessment);
        List<ConfirmedGrade> standing = assessed.standing();
        if (assessment.confirm(actor, now, team.of(assessment.inspectionId()))) {
            EvidenceSnapshot snapshot = evidence.snapshot(assessment.inspectionId(), assessment.snapshotVersion());
            confirmed.store(
                    new Batch(assessment.inspectionId(), assessment.snapshotVersion(), snapshot, standing), now);
            announce.confirmed(
                    new GradesConfirmed(
                            assessment.inspectionId(),
                            assessment.snapshotVersion(),
                            assessed.snapshotSha256(),
                            assessment.resultSha256(),
                            now,
                            assessment.confirmingBodies(),
                            standing),
                    snapshot);
        }
    }
}
