package io.scrutineer.audit.retention;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing that belongs to the inspection is removed while this stands. */
@Schema(name = "LegalHold")
record LegalHold(
        UUID inspectionId,

        @Schema(description = "The file that asks for it.", examples = "COPFS/2026/0417")
        String reference,

        Instant placedAt) {

    /** Its entity tag, without quotes: a later hold of the same inspection has another. */
    String tag() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, placedAt));
    }
}
