package io.scrutineer.grading.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment with its grades and why they are what they are. */
@Schema(name = "Assessment", description = "An assessment with its grades and why they are what they are.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        UUID inspectionId,
        @Schema(example = "perth-and-kinross-2017") String reference,

        @Schema(implementation = String.class, example = "proposed")
        AssessmentStatus status,

        int snapshotVersion,
        Instant proposedAt,
        @Nullable Instant confirmedAt,
        List<ConfirmationView> confirmations,

        @Schema(
                description =
                        "After an amendment, the indicators whose inputs it changed: they are to be confirmed again,"
                                + " the others stay confirmed. Absent where all are to be confirmed.",
                example = "[\"2.1\"]")
        @Nullable List<String> openIndicators,

        @Schema(description = "SHA-256 of the canonical JSON (RFC 8785) of the result, in hexadecimal.")
        String resultSha256,

        @Schema(implementation = GradingResult.class, description = "The result in its canonical JSON, byte for byte.")
        @JsonRawValue
        String result,

        @JsonIgnore String tag) {

    static AssessmentView of(Assessment assessment, String canonicalResult) {
        return new AssessmentView(
                assessment.inspectionId(),
                assessment.reference(),
                assessment.status(),
                assessment.snapshotVersion(),
                assessment.proposedAt(),
                assessment.confirmedAt(),
                assessment.confirmations().stream().map(ConfirmationView::of).toList(),
                assessment.openIndicators(),
                assessment.resultSha256(),
                canonicalResult,
                assessment.tag());
    }
}
