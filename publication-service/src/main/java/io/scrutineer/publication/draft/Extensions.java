package io.scrutineer.publication.draft;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the end of an accuracy round was moved, and why. */
record Extensions(List<Extension> moved) {

    /** The end of a round was moved. */
    @Schema(name = "Extension")
    record Extension(
            Instant at,
            Instant from,
            Instant to,

            @Schema(examples = "The partnership waits for figures of its health board.")
            String reason) {}

    static Extensions stored(@Nullable String json) {
        return json == null ? new Extensions(List.of()) : StoredJson.read(json, Extensions.class);
    }

    Extensions with(Extension next) {
        return new Extensions(Stream.concat(moved.stream(), Stream.of(next)).toList());
    }
}
