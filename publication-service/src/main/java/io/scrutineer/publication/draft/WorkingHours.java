package io.scrutineer.publication.draft;

import io.scrutineer.calendar.CalendarTooShort;
import io.scrutineer.calendar.WorkingDays;
import io.scrutineer.contracts.Shipped;
import io.scrutineer.failure.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** When a number of working days is over, where the inspected areas are. */
final class WorkingHours {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final WorkingDays SCOTLAND = Shipped.read(
                    "calendars/scotland-bank-holidays-2026.json", Calendar.class)
            .workingDays();

    private WorkingHours() {}

    /** The end of work on the last of so many working days after the day of a moment. */
    static Instant after(Instant start, int days) {
        try {
            LocalDate last = SCOTLAND.plus(start.atZone(ZONE).toLocalDate(), 0, days);
            return last.atTime(END_OF_WORK).atZone(ZONE).toInstant();
        } catch (CalendarTooShort e) {
            throw new InvalidInput("workingDays", "leads too far: " + e.reason());
        }
    }

    /** The calendar as a release brings it along. */
    private record Calendar(int firstYear, int lastYear, List<Holiday> holidays) {

        record Holiday(LocalDate date) {}

        WorkingDays workingDays() {
            return new WorkingDays(
                    firstYear, lastYear, holidays.stream().map(Holiday::date).collect(Collectors.toSet()));
        }
    }
}
