package io.scrutineer.publication.draft;

import io.scrutineer.contracts.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The form in which a draft's parts stand in their columns. */
final class StoredJson {

    private StoredJson() {}

    static String write(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException("A draft's row is not readable as " + type.getName(), e);
        }
    }
}
