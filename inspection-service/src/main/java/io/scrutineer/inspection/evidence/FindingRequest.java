package io.scrutineer.inspection.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as a client describes it. */
@Schema(name = "FindingRequest")
public record FindingRequest(
        @NotNull UUID id,
        @NotNull UUID activityId,

        @NotNull @Schema(description = "Code of one of the framework's indicators.", examples = "6.3")
        String indicator,

        @NotNull @Schema(description = "A point of the framework's scale.", examples = "5")
        Integer evaluation,

        @NotNull @Schema(enumeration = {"strength", "area-for-improvement"})
        String type,

        @NotBlank @Size(max = 4000) @Schema(description = "What was found. Nothing by which a child could be known.")
        String narrative,

        @Nullable @Schema(description = "Codes of the framework's flags.", examples = "[\"sustained\"]")
        List<String> flags) {}
