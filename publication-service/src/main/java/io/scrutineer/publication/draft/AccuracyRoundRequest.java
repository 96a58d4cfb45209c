package io.scrutineer.publication.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when the partnership may see its draft: a moment, or a number of working days. */
@Schema(name = "AccuracyRoundRequest")
record AccuracyRoundRequest(
        @Schema(
                description = "ISO 8601, with a time zone; after now, and within 90 days. This or `workingDays`.",
                examples = "2018-02-14T17:00:00Z")
        @Nullable Instant closesAt,

        @Schema(
                description = "From the day after the round was opened; it closes at five on the last of them.",
                examples = "10")
        @Nullable @Min(1) @Max(60) Integer workingDays,

        @Schema(
                description = "Why the end is moved; needed where the round is open already.",
                examples = "The partnership waits for figures of its health board.")
        @Nullable @Size(max = 2000) String reason) {}
