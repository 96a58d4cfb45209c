package io.scrutineer.publication.followup;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a reply for those who write and release it. */
@Schema(name = "Reply")
record ReplyView(
        @Schema(examples = "1") int version,

        @Schema(examples = "We welcome the report and **accept** its findings.")
        String markdown,

        Instant editedAt,
        @Schema(examples = "p-partnership-officer") String person) {

    static ReplyView of(ReplyVersion version) {
        return new ReplyView(
                version.version(),
                version.markdown(),
                version.edited().at(),
                version.edited().person());
    }
}
