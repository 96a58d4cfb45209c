package io.scrutineer.publication.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes of a comment. */
@Schema(name = "AccuracyAnswerRequest")
record AccuracyAnswerRequest(
        @NotNull @Schema(description = "Whether the text is changed.", examples = "true")
        Boolean accepted,

        @NotBlank @Size(max = 4_000) @Schema(
                description = "What was changed, or why nothing was.",
                examples = "The third sector is named in the introduction now.")
        String explanation) {}
