package io.scrutineer.inspection.planning;

import io.scrutineer.inspection.PhaseChange;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of phase as a client reads it. */
@Schema(name = "PhaseChange")
record PhaseChangeView(
        @Schema(examples = "planned") String from,
        @Schema(examples = "preparation") String to,

        @Schema(examples = "The partnership has been told.") String reason,

        String person,
        String body,
        Instant at) {

    static PhaseChangeView of(PhaseChange change) {
        return new PhaseChangeView(
                change.from().code(),
                change.to().code(),
                change.reason(),
                change.recording().person(),
                change.recording().body(),
                change.recording().at());
    }
}
