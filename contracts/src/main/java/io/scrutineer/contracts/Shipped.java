package io.scrutineer.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data that a release brings along. */
public final class Shipped {

    private Shipped() {}

    /** From a path among the resources, such as {@code wording/quantities-2026.json}. */
    public static <T> T read(String resource, Class<T> type) {
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return EventJson.read(json.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Not what it should be: " + resource, e);
        }
    }
}
