package io.scrutineer.inspection.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reading as a client may read it. */
@Schema(name = "CaseReading")
record CaseReadingView(
        UUID id,

        @Schema(description = "Counts its versions; its ETag.", examples = "1")
        int version,

        UUID activityId,
        @Schema(examples = "R-7F3A-0012") String record,
        @Schema(description = "Who read it.") String by,
        String body,
        Instant at,

        @Schema(description = "What is withdrawn does not count.")
        boolean withdrawn,

        @Schema(description = "One's own; those of others on what is settled, and on what one has rated oneself.")
        List<RatingView> ratings,

        @Schema(
                description = "How many ratings are not shown, as the reader of this has not handed in theirs.",
                examples = "0")
        int withheld,

        @Schema(description = "Where a text may name people or numbers of people; it was recorded all the same.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Warning> warnings) {

    static CaseReadingView of(CaseReading reading, List<RatingView> ratings) {
        return new CaseReadingView(
                reading.key().id(),
                reading.version(),
                reading.activityId(),
                reading.caseRecord(),
                reading.recording().person(),
                reading.recording().body(),
                reading.recording().at(),
                reading.isWithdrawn(),
                ratings,
                reading.rated() - ratings.size(),
                List.of());
    }

    CaseReadingView with(List<Warning> found) {
        return new CaseReadingView(id, version, activityId, record, by, body, at, withdrawn, ratings, withheld, found);
    }
}
