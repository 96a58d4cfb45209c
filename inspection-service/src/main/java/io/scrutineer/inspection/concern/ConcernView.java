package io.scrutineer.inspection.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter of concern as an officer reads it. */
@Schema(name = "Concern")
record ConcernView(
        UUID id,

        @Schema(
                enumeration = {"raised", "escalated", "closed"},
                examples = "escalated")
        String state,

        @Schema(description = "That of the inspection when it was raised.", examples = "perth-and-kinross")
        String partnership,

        @Schema(description = "That of the inspection when it was raised.", examples = "S12000024")
        String areaCode,

        String seen,
        Instant seenAt,
        boolean immediateRisk,
        @Nullable String referredTo,
        @Schema(description = "Who raised it.") String by,
        String body,
        Instant raisedAt,

        @Schema(description = "The steps in the order in which they were recorded.")
        List<EscalationView> escalations,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = Warning.OF_A_REQUEST)
        List<Warning> warnings) {

    static ConcernView of(Concern concern, List<Warning> warnings) {
        return new ConcernView(
                concern.key().id(),
                concern.state().code(),
                concern.partnership(),
                concern.areaCode(),
                concern.seen(),
                concern.seenAt(),
                concern.isImmediateRisk(),
                concern.referredTo(),
                concern.raised().person(),
                concern.raised().body(),
                concern.raised().at(),
                concern.escalations().stream().map(EscalationView::of).toList(),
                warnings);
    }
}
