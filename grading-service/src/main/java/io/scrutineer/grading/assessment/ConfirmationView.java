package io.scrutineer.grading.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who stands by the grades, and since when. */
@Schema(name = "Confirmation", description = "Who stands by the grades, for which body, and since when.")
record ConfirmationView(
        @Schema(example = "p-lead-ci") String person,
        @Schema(example = "care-inspectorate") String body,
        Instant confirmedAt) {

    static ConfirmationView of(Confirmation confirmation) {
        return new ConfirmationView(confirmation.person(), confirmation.body(), confirmation.confirmedAt());
    }
}
