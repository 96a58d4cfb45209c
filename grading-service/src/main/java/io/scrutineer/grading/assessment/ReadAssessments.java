package io.scrutineer.grading.assessment;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows assessments, as one transaction sees them. */
@ApplicationScoped
class ReadAssessments {

    private final Assessments assessments;
    private final ProposalTable proposals;

    ReadAssessments(Assessments assessments, ProposalTable proposals) {
        this.assessments = assessments;
        this.proposals = proposals;
    }

    @Transactional
    AssessmentView read(UUID inspectionId) {
        Assessment assessment = assessments.get(inspectionId);
        byte[] result = proposals.result(inspectionId, assessment.snapshotVersion());
        return AssessmentView.of(assessment, new String(result, StandardCharsets.UTF_8));
    }

    @Transactional
    Page<AssessmentSummary> list(@Nullable String status, @Nullable String cursor, int limit) {
        return Page.of(
                assessments.page(status == null ? null : parse(status), cursor, limit),
                limit,
                AssessmentSummary::of,
                Assessments::cursor);
    }

    private static AssessmentStatus parse(String status) {
        return AssessmentStatus.of(status).orElseThrow(() -> new InvalidInput("status", "is not a status"));
    }
}
