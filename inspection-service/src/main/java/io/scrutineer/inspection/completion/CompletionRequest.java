package io.scrutineer.inspection.completion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspection concludes with when its fieldwork is complete. */
record CompletionRequest(
        @Size(max = 100) List<@Valid @NotNull ConclusionRequest> strengths,
        @Size(max = 100) List<@Valid @NotNull ConclusionRequest> areasForImprovement,

        @Schema(description = "For a progress review: one for each area for improvement of the reviewed inspection.")
        @Size(max = 100) List<@Valid @NotNull ProgressRequest> progress) {

    CompletionRequest {
        strengths = Objects.requireNonNullElse(strengths, List.of());
        areasForImprovement = Objects.requireNonNullElse(areasForImprovement, List.of());
        progress = Objects.requireNonNullElse(progress, List.of());
    }
}
