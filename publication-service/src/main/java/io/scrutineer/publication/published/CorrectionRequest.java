package io.scrutineer.publication.published;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public is told about why a report is corrected. */
@Schema(name = "CorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 2000) @Schema(
                description = "Why, for the public. What reads otherwise is worked out and listed beside it.",
                examples = "Two case records had been read against the wrong indicator.")
        String notice) {}
