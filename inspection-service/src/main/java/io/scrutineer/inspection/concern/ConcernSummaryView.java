package io.scrutineer.inspection.concern;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A matter of concern in a list: what there is to do, and not a word of what was seen. */
@Schema(name = "ConcernSummary")
record ConcernSummaryView(
        UUID inspectionId,
        UUID id,

        @Schema(
                enumeration = {"raised", "escalated", "closed"},
                examples = "raised")
        String state,

        @Schema(description = "That of the inspection when it was raised.", examples = "perth-and-kinross")
        String partnership,

        @Schema(description = "That of the inspection when it was raised.", examples = "S12000024")
        String areaCode,

        @Schema(examples = "true") boolean immediateRisk,
        Instant seenAt,
        @Schema(examples = "hmics") String body,
        Instant raisedAt) {

    static ConcernSummaryView of(Concern concern) {
        return new ConcernSummaryView(
                concern.key().inspection(),
                concern.key().id(),
                concern.state().code(),
                concern.partnership(),
                concern.areaCode(),
                concern.isImmediateRisk(),
                concern.seenAt(),
                concern.raised().body(),
                concern.raised().at());
    }
}
