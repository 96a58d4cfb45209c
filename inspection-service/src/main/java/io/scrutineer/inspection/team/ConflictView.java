package io.scrutineer.inspection.team;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict of interest as a client reads it. */
@Schema(name = "ConflictOfInterest")
record ConflictView(
        UUID id,

        @Schema(description = "Changes when it ends; its ETag.", examples = "0")
        int version,

        @Schema(examples = "p-inspector-2") String person,
        @Schema(examples = "perth-and-kinross") @Nullable String partnership,
        @Nullable String areaCode,
        @Schema(examples = "former-employment") String ground,
        String declaredBy,
        String body,
        Instant at,

        @Schema(description = "Absent while it lasts.") @Nullable Instant endedAt,

        @Schema(
                description = "Absent while it lasts.",
                enumeration = {"noted-in-error", "holds-no-more"})
        @Nullable String endedAs) {}
