package io.scrutineer.publication.published;

import io.scrutineer.failure.InvalidInput;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a publisher may say about a publication; what is left out is chosen. */
@Schema(name = "PublicationRequest")
record PublicationRequest(
        @Schema(
                examples = "2018-03",
                description = "The date of first publication, to the day or the month; today where it is absent.")
        @Nullable @Pattern(regexp = "\\d{4}-\\d{2}(-\\d{2})?", message = "is a date to the day or the month, such as 2018-03-06")
        String datePublished,

        @Schema(examples = "2G72PMQ", description = "The code of the short link; generated where it is absent.")
        @Nullable @Pattern(regexp = "[A-Za-z0-9]{4,20}", message = "is 4 to 20 letters and digits") String shortLink,

        @Schema(
                examples = "2018-03-06T00:05:00Z",
                description =
                        "The moment when it goes public, ISO 8601 with a time zone, within a year; until then nothing tells of"
                                + " it. Now where it is absent or past.")
        @Nullable Instant publishAt) {

    static final PublicationRequest NOTHING_SAID = new PublicationRequest(null, null, null);

    private static final Duration FARTHEST = Duration.ofDays(366);

    /** The moment, where it is still to come. */
    Optional<Instant> later(Instant now) {
        if (publishAt != null && publishAt.isAfter(now.plus(FARTHEST))) {
            throw new InvalidInput("publishAt", "is more than a year ahead");
        }
        return Optional.ofNullable(publishAt).filter(moment -> moment.isAfter(now));
    }
}
