package io.scrutineer.publication.published;

import io.scrutineer.contracts.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps a correction as JSON. */
@Converter
class StoredCorrection implements AttributeConverter<@Nullable Correction, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Correction correction) {
        return correction == null ? null : new String(EventJson.write(correction), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Correction convertToEntityAttribute(@Nullable String stored) {
        try {
            return stored == null ? null : EventJson.read(stored.getBytes(StandardCharsets.UTF_8), Correction.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A correction is not stored as this release reads it", e);
        }
    }
}
