package io.scrutineer.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts in working days: Monday to Friday without holidays, which are data. Five of them are a working week. */
public record WorkingDays(int firstYear, int lastYear, Set<LocalDate> holidays) {

    private static final int IN_A_WEEK = 5;

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean contains(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new CalendarTooShort(this, day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself when it is a working day, or the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return contains(day) ? day : next(day, 1);
    }

    /** The day itself when it is a working day, or the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return contains(day) ? day : next(day, -1);
    }

    /** A number of working weeks and days later, or earlier where they are negative. */
    public LocalDate plus(LocalDate start, int weeks, int days) {
        int distance = weeks * IN_A_WEEK + days;
        LocalDate day = start;
        for (int i = 0; i < Math.abs(distance); i++) {
            day = next(day, Integer.signum(distance));
        }
        return day;
    }

    private LocalDate next(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        while (!contains(next)) {
            next = next.plusDays(step);
        }
        return next;
    }
}
