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

/** Brings together what the policy proposed, what the panel did, and what is confirmed already. */
@ApplicationScoped
public class GatherGrades {

    private final ProposalTable proposals;
    private final ConfirmedGrades confirmed;
    private final PanelActions actions;

    GatherGrades(ProposalTable proposals, ConfirmedGrades confirmed, PanelActions actions) {
        this.proposals = proposals;
        this.confirmed = confirmed;
        this.actions = actions;
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
        return new AssessedGrades(
                result.snapshotSha256(),
                result.grades().stream().map(Grade::indicator).toList(),
                moderation,
                confirmed(assessment));
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
