package io.scrutineer.calendar;

import java.time.LocalDate;

/** A day is asked for that the calendar does not reach: whether people work on it is not guessed. */
public final class CalendarTooShort extends RuntimeException {

    private final String reason;

    CalendarTooShort(WorkingDays days, LocalDate day) {
        this("The calendar has the years %d to %d, and %d is needed."
                .formatted(days.firstYear(), days.lastYear(), day.getYear()));
    }

    private CalendarTooShort(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
