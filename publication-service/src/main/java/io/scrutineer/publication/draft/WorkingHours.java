package io.scrutineer.publication.draft;

import io.scrutineer.calendar.CalendarTooShort;
import io.scrutineer.calendar.WorkingDays;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.failure.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** When a number of working days is over, where the inspected areas are. */
final class WorkingHours {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final WorkingDays SCOTLAND = read("/calendars/scotland-bank-holidays-2026.json");

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

    private static WorkingDays read(String resource) {
        try (InputStream json = WorkingDays.class.getResourceAsStream(resource)) {
            return EventJson.read(Objects.requireNonNull(json, resource).readAllBytes(), Calendar.class)
                    .workingDays();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
