package io.scrutineer.grading.statistics;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the confirmed grades of an inspection stand among the others. */
@Schema(name = "Standing", description = "Where the confirmed grades of an inspection stand among those of the others.")
record StandingView(
        UUID inspectionId,

        @Schema(description = "In the framework's order; empty while the grades are not confirmed.")
        List<Standing> indicators) {

    /** A grade, and how many others of the same indicator are worse, the same or better. */
    @Schema(name = "StandingOfIndicator")
    record Standing(
            @Schema(examples = "2.1") String indicator,
            @Schema(examples = "4") int grade,
            @Schema(examples = "good") String label,
            int worse,
            int same,
            int better) {}
}
