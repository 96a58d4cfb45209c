package io.scrutineer.publication.draft;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.failure.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts days on which people work: not at weekends, and not on the holidays of a calendar, which is data. */
record WorkingDays(String id, String version, int firstYear, int lastYear, List<Holiday> holidays) {

    static final WorkingDays SCOTLAND = read("/calendars/scotland-bank-holidays-2026.json");

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A day off. */
    record Holiday(LocalDate date) {}

    /** The end of work on the last of so many working days after the day of a moment. */
    Instant after(Instant start, int days) {
        Set<LocalDate> off = holidays.stream().map(Holiday::date).collect(Collectors.toSet());
        LocalDate day = start.atZone(ZONE).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            requireKnown(day);
            if (!WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day)) {
                left--;
            }
        }
        return day.atTime(END_OF_WORK).atZone(ZONE).toInstant();
    }

    private void requireKnown(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new InvalidInput("workingDays", "leads out of the years of the calendar " + id + " " + version);
        }
    }

    private static WorkingDays read(String resource) {
        try (InputStream json = WorkingDays.class.getResourceAsStream(resource)) {
            return EventJson.read(Objects.requireNonNull(json, resource).readAllBytes(), WorkingDays.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
