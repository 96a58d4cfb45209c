package io.scrutineer.publication;

import io.scrutineer.contracts.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the data that a release brings along. */
public final class Shipped {

    private Shipped() {}

    /** From an absolute path among the resources. */
    public static <T> T read(String resource, Class<T> type) {
        try (InputStream json = Shipped.class.getResourceAsStream(resource)) {
            return EventJson.read(Objects.requireNonNull(json, resource).readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
