package io.scrutineer.inspection.calendar;

import io.scrutineer.calendar.WorkingDays;
import io.scrutineer.inspection.VersionedId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of some years on which nobody works, weekends apart; one version, which never changes. */
@Schema(description = "One version of a calendar of holidays. A version never changes.")
public record HolidayCalendar(
        @Schema(examples = "scotland-bank-holidays") String id,
        @Schema(examples = "2026") String version,
        @Schema(examples = "Bank holidays in Scotland") String title,
        @Schema(examples = "www.gov.uk/bank-holidays") String source,
        @Schema(examples = "2015") int firstYear,
        @Schema(examples = "2030") int lastYear,
        List<Holiday> holidays) {

    /** A day off. */
    public record Holiday(
            @Schema(examples = "2026-11-30") LocalDate date,
            @Schema(examples = "St Andrew's Day") String name) {}

    VersionedId key() {
        return new VersionedId(id, version);
    }

    WorkingDays workingDays() {
        return new WorkingDays(
                firstYear, lastYear, holidays.stream().map(Holiday::date).collect(Collectors.toSet()));
    }
}
