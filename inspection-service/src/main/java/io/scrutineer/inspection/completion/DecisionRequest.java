package io.scrutineer.inspection.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person decides about an amendment. */
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @NotNull @Schema(description = "Whether the amendment is to have effect.", examples = "true")
        Boolean approved,

        @Size(max = 1000) @Schema(description = "Needed for a refusal.", examples = "The records bear it out.")
        @Nullable String reason) {}
