package io.scrutineer.inspection.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ratings of an indicator of a record came to. */
@Schema(name = "Settlement")
record SettlementView(
        @Schema(
                description = "`lower-median-1`: of two the lower one, of three the one in the middle.",
                examples = "lower-median-1")
        String rule,

        @Schema(examples = "4") int evaluation,

        @Schema(description = "The finding that says so.", examples = "0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02")
        UUID findingId) {}
