package io.scrutineer.inspection.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rating as a client may read it. */
@Schema(name = "Rating")
record RatingView(
        @Schema(examples = "5.2") String indicator,
        @Schema(examples = "4") int evaluation,
        @Schema(examples = "strength") String type,
        String narrative,
        List<String> flags,
        List<String> illustrations,

        @Schema(description = "Absent while it is open or waits for a third reading.") @Nullable SettlementView settlement) {

    static RatingView of(Rating rating, @Nullable CaseSettlement settlement) {
        return new RatingView(
                rating.indicator(),
                rating.evaluation(),
                rating.type().code(),
                rating.narrative(),
                rating.flags(),
                rating.illustrations(),
                settlement == null ? null : settlement.view());
    }
}
