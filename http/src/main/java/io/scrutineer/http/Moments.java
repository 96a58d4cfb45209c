package io.scrutineer.http;

import io.scrutineer.failure.InvalidInput;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Moments as texts (ISO 8601, with an offset), of years that a database has. */
public final class Moments {

    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    /** The moment that a parameter of a query names. */
    public static Instant asked(String parameter, String text) {
        Instant moment = parse(text);
        if (moment == null) {
            throw new InvalidInput(parameter, "must be a time as 2026-11-01T00:00:00Z");
        }
        return moment;
    }

    /** The moment, or null where the text is none that can be asked for. */
    static @Nullable Instant parse(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return moment.isBefore(EARLIEST) || !moment.isBefore(LATEST) ? null : moment;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
