package io.scrutineer.audit.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing that belongs to the inspection is removed while this stands. */
@Schema(name = "LegalHold")
record LegalHold(
        UUID inspectionId,

        @Schema(description = "The file that asks for it.", examples = "COPFS/2026/0417")
        String reference,

        Instant placedAt) {}
