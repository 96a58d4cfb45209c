package io.scrutineer.inspection.area;

import io.scrutineer.failure.InvalidInput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that a look-up is about. */
public final class AsOf {

    /** In a year that a database knows. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private AsOf() {}

    /** The day of the parameter {@code asOf}, or null where there is none. */
    public static @Nullable LocalDate day(@Nullable String asOf) {
        return asOf == null ? null : parsed(asOf);
    }

    private static LocalDate parsed(String asOf) {
        if (!DAY.matcher(asOf).matches()) {
            throw refused();
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private static InvalidInput refused() {
        return new InvalidInput("asOf", "must be a date as 2017-09-01");
    }
}
