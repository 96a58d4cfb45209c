package io.scrutineer.grading.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment in the list of assessments. */
@Schema(description = "An assessment in the list; its address gives grades and explanations.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentSummary(
        UUID inspectionId,
        @Schema(example = "perth-and-kinross-2017") String reference,

        @Schema(implementation = String.class, example = "proposed")
        AssessmentStatus status,

        int snapshotVersion,
        Instant proposedAt,
        @Nullable Instant confirmedAt) {

    static AssessmentSummary of(Assessment assessment) {
        return new AssessmentSummary(
                assessment.inspectionId(),
                assessment.reference(),
                assessment.status(),
                assessment.snapshotVersion(),
                assessment.proposedAt(),
                assessment.confirmedAt());
    }
}
