package io.scrutineer.publication.draft;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when the partnership may see its draft. */
@Schema(name = "AccuracyRoundRequest")
record AccuracyRoundRequest(
        @NotNull @Schema(
                description = "ISO 8601, with a time zone; after now, and within 90 days.",
                examples = "2018-02-14T17:00:00Z")
        Instant closesAt) {}
