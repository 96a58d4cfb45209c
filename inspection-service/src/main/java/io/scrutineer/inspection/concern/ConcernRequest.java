package io.scrutineer.inspection.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter of concern as an inspector raises it. */
record ConcernRequest(
        @NotBlank @Size(max = 4000) @Schema(
                description = "What was seen or heard. Who the child is stays out of it: the officer asks.",
                examples = "A child said in a focus group that they are afraid to go home.")
        String seen,

        @NotNull @Schema(description = "When (ISO 8601, with its offset).", examples = "2025-09-19T14:30:00Z")
        Instant seenAt,

        @NotNull @Schema(description = "Whether a child is at risk now.", examples = "true")
        Boolean immediateRisk,

        @Size(min = 1, max = 200) @Schema(
                description = "To whom the inspector has turned already, by role and organisation.",
                examples = "Duty social worker, Perth and Kinross Council")
        @Nullable String referredTo) {

    /** The same with its moment as precise as it is kept. */
    ConcernRequest with(Instant moment) {
        return new ConcernRequest(seen, moment, immediateRisk, referredTo);
    }
}
