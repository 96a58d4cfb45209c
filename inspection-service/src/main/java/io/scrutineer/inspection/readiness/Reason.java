package io.scrutineer.inspection.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that stands in the way of completion, or that somebody should look at. */
@Schema(name = "Reason")
record Reason(
        @Schema(description = "A stable name.", examples = "open-conflicts")
        String code,

        @Schema(description = "A sentence.", examples = "Versions of 2 pieces of evidence contradict each other.")
        String detail) {}
