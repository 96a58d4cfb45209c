package io.scrutineer.inspection;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.InvalidInput;

/** A stretch of fieldwork, both ends included. */
public record FieldworkPeriod(PartialDate from, PartialDate to) {

    private static final String SEPARATOR = "/";

    public FieldworkPeriod {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "ends before it starts");
        }
    }

    /** Reads an ISO 8601 interval, such as {@code 2017-08/2017-11}. */
    static FieldworkPeriod parse(String interval) {
        String[] ends = interval.split(SEPARATOR, 2);
        return new FieldworkPeriod(PartialDate.parse(ends[0]), PartialDate.parse(ends[1]));
    }

    @Override
    public String toString() {
        return from + SEPARATOR + to;
    }
}
