package io.scrutineer.inspection.completion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.CorrectionRequest;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amendment of completed fieldwork as a client reads it. */
@Schema(name = "Amendment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentView(
        @Schema(examples = "0197c5a0-9b41-7f0e-8d32-51c2a07e4f09")
        UUID id,

        @Schema(enumeration = {"requested", "approved", "refused"})
        String state,

        @Schema(description = "The version of the frozen evidence that it amends.", examples = "1")
        int snapshotVersion,

        String reason,
        @Nullable CorrectionRequest evidence,
        @Nullable CompletionRequest conclusions,
        Act requested,

        @Schema(description = "Absent until somebody decides.") @Nullable Act decided,

        @Nullable String decisionReason,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = Warning.OF_A_REQUEST)
        List<Warning> warnings) {

    /** Who did something, for which body, and when. */
    @Schema(name = "AmendmentAct")
    record Act(String person, String body, Instant at) {

        static Act of(Recording recording) {
            return new Act(recording.person(), recording.body(), recording.at());
        }
    }

    static AmendmentView of(FieldworkAmendment amendment, AmendmentRequest request, List<Warning> warnings) {
        Decision decision = amendment.decision();
        return new AmendmentView(
                amendment.key().id(),
                AmendmentState.after(decision).code(),
                amendment.snapshotVersion(),
                request.reason(),
                request.evidence(),
                request.conclusions(),
                Act.of(amendment.requested()),
                decision == null ? null : Act.of(decision.by()),
                decision == null ? null : decision.reason(),
                warnings);
    }
}
