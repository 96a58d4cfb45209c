package io.scrutineer.inspection.completion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.evidence.CorrectionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How completed fieldwork is to be amended, and why. */
@Schema(name = "AmendmentRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentRequest(
        @NotNull @Min(1) @Schema(
                description = "The version of the frozen evidence that it amends, which has to be the newest.",
                examples = "1")
        Integer snapshotVersion,

        @NotBlank @Size(max = 1000) @Schema(
                description = "Why. It travels with the event: nothing by which a child could be known.",
                examples = "Two case records were read against the wrong indicator.")
        String reason,

        @Valid @Schema(description = "What changes of the evidence; all else stays.") @Nullable CorrectionRequest evidence,

        @Valid @Schema(description = "The conclusions as they are to read from now on, whole; without them, they stay.")
        @Nullable CompletionRequest conclusions) {}
