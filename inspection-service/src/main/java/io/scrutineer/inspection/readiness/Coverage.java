package io.scrutineer.inspection.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What evidence there is on one indicator; withdrawn findings do not count. */
@Schema(name = "Coverage")
record Coverage(
        @Schema(examples = "6.3") String indicator,
        boolean graded,

        @Schema(description = "How many findings.", examples = "14")
        int findings,

        @Schema(description = "From how many kinds of source.", examples = "5")
        int sourceKinds,

        @Schema(description = "From activities of how many bodies.", examples = "3")
        int bodies) {}
