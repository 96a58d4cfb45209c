package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.Conclusion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strength or an area for improvement, under a code that later reviews refer to. */
record ConclusionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9]{1,20}", message = "must be 1 to 20 lower-case letters and digits") @Schema(examples = "a1")
        String code,

        @NotBlank @Size(max = 4000) @Schema(examples = "The use of chronologies.")
        String text) {

    Conclusion conclusion() {
        return new Conclusion(code, text);
    }
}
