package io.scrutineer.grading.statistics;

import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.Assessments;
import io.scrutineer.grading.assessment.GatherEvidence;
import io.scrutineer.grading.assessment.GatherGrades;
import io.scrutineer.grading.claim.ClaimSubject;
import io.scrutineer.grading.claim.FindClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Shows what sets the grades of an inspection apart, as one transaction sees it. */
@ApplicationScoped
class ReadClaims {

    private final Assessments assessments;
    private final GatherEvidence evidence;
    private final GatherGrades grades;
    private final FindClaims claims;

    ReadClaims(Assessments assessments, GatherEvidence evidence, GatherGrades grades, FindClaims claims) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.grades = grades;
        this.claims = claims;
    }

    @Transactional
    ClaimsView read(UUID inspectionId, LocalDate asOf) {
        Assessment assessment = assessments.get(inspectionId);
        ClaimSubject subject = ClaimSubject.of(
                inspectionId,
                evidence.snapshot(inspectionId, assessment.snapshotVersion()),
                grades.of(assessment).graded());
        return ClaimsView.of(claims.of(subject, asOf));
    }
}
