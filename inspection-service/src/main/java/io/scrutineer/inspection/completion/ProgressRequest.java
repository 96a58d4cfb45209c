package io.scrutineer.inspection.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a progress review found about one area for improvement of the reviewed inspection. */
record ProgressRequest(
        @NotNull @Schema(examples = "a1") String area,

        @NotNull @Schema(enumeration = {"not-started", "some", "good", "achieved"})
        String judgement,

        @NotBlank @Size(max = 4000) @Schema(examples = "Chronologies are kept and read.")
        String narrative) {}
