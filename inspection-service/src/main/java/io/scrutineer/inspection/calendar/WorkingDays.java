package io.scrutineer.inspection.calendar;

import io.scrutineer.failure.Conflict;
import io.scrutineer.inspection.calendar.HolidayCalendar.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts in working days: Monday to Friday without the holidays of a calendar. Five of them are a working week. */
final class WorkingDays {

    private static final int IN_A_WEEK = 5;

    private final HolidayCalendar calendar;
    private final Set<LocalDate> holidays;

    WorkingDays(HolidayCalendar calendar) {
        this.calendar = calendar;
        this.holidays = calendar.holidays().stream().map(Holiday::date).collect(Collectors.toSet());
    }

    boolean contains(LocalDate day) {
        if (day.getYear() < calendar.firstYear() || day.getYear() > calendar.lastYear()) {
            throw new Conflict(
                    "calendar-too-short",
                    "The calendar has the years " + calendar.firstYear() + " to " + calendar.lastYear()
                            + ", and the timeline needs " + day.getYear() + ".");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself when it is a working day, or the next one. */
    LocalDate onOrAfter(LocalDate day) {
        return contains(day) ? day : next(day, 1);
    }

    /** The day itself when it is a working day, or the last one before it. */
    LocalDate onOrBefore(LocalDate day) {
        return contains(day) ? day : next(day, -1);
    }

    /** A number of working weeks and days later, or earlier where they are negative. */
    LocalDate plus(LocalDate start, int weeks, int days) {
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
