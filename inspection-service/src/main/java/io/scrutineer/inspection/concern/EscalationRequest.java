package io.scrutineer.inspection.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step by which a matter of concern is escalated, as an officer records it. */
record EscalationRequest(
        @NotBlank @Size(max = 200) @Schema(description = "To which organisation.", examples = "Police Scotland")
        String organisation,

        @NotBlank @Size(max = 200) @Schema(description = "To whom there, by role, not by name.", examples = "Child protection unit, duty officer")
        String role,

        @NotNull @Schema(description = "When (ISO 8601, with its offset).", examples = "2025-09-19T15:05:00Z")
        Instant at,

        @NotNull @Schema(
                description =
                        "`not-reached`: nobody took it on; `passed-on`: they have; `closed`: nothing is left to do.",
                enumeration = {"not-reached", "passed-on", "closed"},
                examples = "passed-on")
        String outcome,

        @Size(min = 1, max = 2000) @Schema(description = "What was agreed.", examples = "A joint visit today.")
        @Nullable String note) {}
