package io.scrutineer.inspection;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.InvalidInput;

/** Reads dates of requests. */
public final class GivenDate {

    private GivenDate() {}

    /** A day or a month; anything else is refused with what it must be. */
    public static PartialDate parse(String iso) {
        try {
            return PartialDate.parse(iso);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("", String.valueOf(e.getMessage()));
        }
    }
}
