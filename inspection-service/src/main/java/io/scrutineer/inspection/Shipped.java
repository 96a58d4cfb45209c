package io.scrutineer.inspection;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data that a release brings along. */
public final class Shipped {

    private Shipped() {}

    public static <T> T read(ObjectMapper json, String resource, Class<T> type) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Not what it should be: " + resource, e);
        }
    }
}
