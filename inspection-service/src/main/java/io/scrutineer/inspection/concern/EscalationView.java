package io.scrutineer.inspection.concern;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of an escalation as an officer reads it. */
@Schema(name = "Escalation")
record EscalationView(
        UUID id,
        @Schema(examples = "Police Scotland") String organisation,

        @Schema(examples = "Child protection unit, duty officer")
        String role,

        Instant at,

        @Schema(
                enumeration = {"not-reached", "passed-on", "closed"},
                examples = "passed-on")
        String outcome,

        @Nullable String note,
        String by,
        String body,
        @Schema(description = "When the step was recorded.") Instant recordedAt) {

    static EscalationView of(Escalation step) {
        return new EscalationView(
                step.id(),
                step.organisation(),
                step.role(),
                step.at(),
                step.outcome().code(),
                step.note(),
                step.recording().person(),
                step.recording().body(),
                step.recording().at());
    }
}
