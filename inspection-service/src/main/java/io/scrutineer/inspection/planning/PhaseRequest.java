package io.scrutineer.inspection.planning;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Phase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which phase an inspection is to go on, and why. */
record PhaseRequest(
        @NotNull @Schema(
                enumeration = {"preparation", "fieldwork", "cancelled"},
                examples = "preparation")
        String phase,

        @NotBlank @Size(max = 500) @Schema(description = "For the history; nothing about people.", examples = "The partnership has been told.")
        String reason) {

    /** Refuses a phase that is none, and the one that only a completion leads to. */
    Phase next() {
        FieldErrors errors = new FieldErrors();
        Phase next = errors.under("phase", () -> Phase.of(phase));
        if (next == Phase.COMPLETED) {
            errors.add("phase", "is reached by completing the fieldwork");
        }
        errors.throwIfAny();
        return Objects.requireNonNull(next);
    }
}
