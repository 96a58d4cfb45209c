package io.scrutineer.grading.explanation;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.failure.NotFound;
import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.Assessments;
import io.scrutineer.grading.assessment.GatherEvidence;
import io.scrutineer.grading.assessment.GradeEvidence;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.policy.Counterfactual;
import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Indicator;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.OverallGrade;
import io.scrutineer.grading.policy.OverallWhatIf;
import io.scrutineer.grading.policy.WhatIf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Explains the policy's grades from the snapshot that they were made of. */
@ApplicationScoped
class ExplainGrades {

    private final Assessments assessments;
    private final GatherEvidence evidence;
    private final GradeEvidence grading;

    ExplainGrades(Assessments assessments, GatherEvidence evidence, GradeEvidence grading) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.grading = grading;
    }

    @Transactional
    AssessmentExplanationView explain(UUID inspectionId) {
        Assessment assessment = assessments.get(inspectionId);
        EvidenceSnapshot snapshot = evidence.snapshot(inspectionId, assessment.snapshotVersion());
        List<IndicatorGrade> grades = grading.grades(snapshot);
        OverallGrade overall = grading.overall(snapshot, grades);
        List<Counterfactual> counterfactuals =
                overall == null ? List.of() : new OverallWhatIf(grading.grading(snapshot), grades).counterfactuals();
        return AssessmentExplanationView.of(snapshot.policy(), grades, overall, counterfactuals, assessment.tag());
    }

    @Transactional
    IndicatorExplanationView explain(UUID inspectionId, String indicator) {
        Assessment assessment = assessments.get(inspectionId);
        EvidenceSnapshot snapshot = evidence.snapshot(inspectionId, assessment.snapshotVersion());
        IndicatorGrade grade = grading.grades(snapshot).stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Finding> findings = GradingFacts.byIndicator(snapshot.findings()).getOrDefault(indicator, List.of());
        WhatIf whatIf =
                new WhatIf(grading.grading(snapshot), new Indicator(grade.indicator(), grade.title()), findings);
        return IndicatorExplanationView.of(grade, whatIf.counterfactuals(), assessment.tag());
    }
}
