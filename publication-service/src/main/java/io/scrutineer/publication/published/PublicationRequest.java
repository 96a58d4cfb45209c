package io.scrutineer.publication.published;

import jakarta.validation.constraints.Pattern;
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
        @Nullable @Pattern(regexp = "[A-Za-z0-9]{4,20}", message = "is 4 to 20 letters and digits") String shortLink) {

    static final PublicationRequest NOTHING_SAID = new PublicationRequest(null, null);
}
