package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.grading.assessment.ConfirmableGrades.Grade;
import io.scrutineer.grading.moderation.Moderation;
import io.scrutineer.grading.moderation.OpenGrade;
import io.scrutineer.grading.moderation.PanelActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings together what the policy proposed, what the panel did, and what is confirmed already. */
@ApplicationScoped
public class GatherGrades {

    private final ProposalTable proposals;
    private final ConfirmedGrades confirmed;
    private final PanelActions actions;
    private final GatherEvidence evidence;
    private final GradeEvidence grading;

    GatherGrades(
            ProposalTable proposals,
            ConfirmedGrades confirmed,
            PanelActions actions,
            GatherEvidence evidence,
            GradeEvidence grading) {
        this.proposals = proposals;
        this.confirmed = confirmed;
        this.actions = actions;
        this.evidence = evidence;
        this.grading = grading;
    }

    public AssessedGrades of(Assessment assessment) {
        ConfirmableGrades result =
                ConfirmableGrades.of(proposals.result(assessment.inspectionId(), assessment.snapshotVersion()));
        List<OpenGrade> open = result.grades().stream()
                .filter(grade -> assessment.isOpen(grade.indicator()))
                .map(grade -> open(grade, assessment))
                .toList();
        Moderation moderation = new Moderation(
                open,
                assessment.bodies(),
                actions.of(assessment.inspectionId(), assessment.snapshotVersion()),
                assessment.revision());
        AssessedGrades assessed = new AssessedGrades(
                result.snapshotSha256(),
                result.grades().stream().map(Grade::indicator).toList(),
                moderation,
                confirmed(assessment),
                null);
        return result.overall() == null ? assessed : assessed.with(overall(assessment, assessed.graded()));
    }

    private @Nullable StandingOverall overall(Assessment assessment, List<ConfirmedGrade> standing) {
        return grading.overallOf(evidence.snapshot(assessment.inspectionId(), assessment.snapshotVersion()), standing);
    }

    private Map<String, ConfirmedGrade> confirmed(Assessment assessment) {
        Integer version = assessment.confirmedVersion();
        return version == null || assessment.openIndicators() == null
                ? Map.of()
                : confirmed.of(assessment.inspectionId(), version).stream()
                        .collect(Collectors.toMap(ConfirmedGrade::indicator, Function.identity()));
    }

    private static OpenGrade open(Grade grade, Assessment assessment) {
        return new OpenGrade(
                grade.indicator(),
                grade.grade(),
                grade.label(),
                assessment.mustReview().contains(grade.indicator()));
    }
}
