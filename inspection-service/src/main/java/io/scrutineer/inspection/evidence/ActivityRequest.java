package io.scrutineer.inspection.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as a client describes it. */
@Schema(name = "ActivityRequest")
public record ActivityRequest(
        @NotNull UUID id,

        @NotNull @Schema(description = "One of the framework's kinds of source.", examples = "focus-group")
        String kind,

        @NotNull @Schema(description = "One of the inspection's bodies.", examples = "hmics")
        String body,

        @NotNull @Schema(description = "ISO 8601, to the day or the month.", examples = "2017-09-19")
        String date,

        @PositiveOrZero @Max(100_000) @Nullable Integer peopleMet,
        @Nullable Boolean youngInspectors,
        @Size(max = 300) @Nullable String title) {}
