package io.scrutineer.publication.followup;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an action for those who write and release it. */
@Schema(name = "ImprovementActionVersion")
record ActionView(
        UUID id,
        @Schema(examples = "1") int version,

        @Schema(description = "For If-Match when it is put.", examples = "\"1\"")
        String etag,

        ActionContent action,
        Instant editedAt,
        @Schema(examples = "p-partnership-officer") String person,
        @Schema(examples = "partnership:east-ayrshire") String organisation) {

    static ActionView of(ActionVersion version) {
        return new ActionView(
                version.actionId(),
                version.version(),
                '"' + version.tag() + '"',
                version.content(),
                version.edited().at(),
                version.edited().person(),
                version.edited().organisation());
    }
}
