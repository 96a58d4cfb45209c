package io.scrutineer.inspection.area;

import io.scrutineer.failure.InvalidInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day that a look-up is about. */
public final class AsOf {

    private AsOf() {}

    /** The day of the parameter {@code asOf}, or null where there is none. */
    public static @Nullable LocalDate day(@Nullable String asOf) {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("asOf", "must be a date as 2017-09-01");
        }
    }
}
