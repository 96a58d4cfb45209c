package io.scrutineer.inspection.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a text that looks like personal data; it says where and of which kind, and never what. */
@Schema(name = "Warning")
public record Warning(
        @Schema(
                description = "The field, as a JSON Pointer (RFC 6901) in fragment form.",
                examples = "#/findings/3/narrative")
        String pointer,

        @Schema(
                enumeration = {"name", "date-of-birth", "chi-number", "phone-number", "postcode"},
                examples = "name")
        String looksLike,

        @Schema(description = "Where it starts, in UTF-16 code units from 0.", examples = "17")
        int from,

        @Schema(description = "How long it is, in UTF-16 code units.", examples = "12")
        int length) {

    /** Of the warnings of an answer, for the description of the API. */
    public static final String OF_A_REQUEST =
            "What the texts of a request seem to say of people; in the answer to that request alone.";

    /** The same of a request that is a field of another one. */
    public Warning under(String field) {
        return new Warning("#/" + field + pointer.substring(1), looksLike, from, length);
    }
}
