package io.scrutineer.publication.published;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The right of reply: what the inspected partnership has to say, beside the report and no part of it. */
@Schema(name = "PublicReply")
public record PublicReply(
        @Schema(description = "Counts the versions that were released.", examples = "1")
        int version,

        Instant releasedAt,

        @Schema(description = "As CommonMark.", examples = "We welcome the report and **accept** its findings.")
        String markdown) {}
