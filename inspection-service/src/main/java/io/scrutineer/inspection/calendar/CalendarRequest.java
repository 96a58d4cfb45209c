package io.scrutineer.inspection.calendar;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.VersionedId;
import io.scrutineer.inspection.calendar.HolidayCalendar.Holiday;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar as a client describes it; all days off of its years are in it, but weekends. */
record CalendarRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Bank and local holidays, Perth and Kinross")
        String title,

        @NotBlank @Size(max = 2000) @Schema(examples = "www.gov.uk/bank-holidays; the council's list of local holidays")
        String source,

        @NotNull @Min(1900) @Max(2200) @Schema(examples = "2026")
        Integer firstYear,

        @NotNull @Min(1900) @Max(2200) @Schema(examples = "2027")
        Integer lastYear,

        @NotNull @Size(max = 2000) List<@Valid @NotNull HolidayRequest> holidays) {

    /** A day off. */
    record HolidayRequest(
            @NotNull @Schema(examples = "2026-11-30") String date,

            @NotBlank @Size(max = 200) @Schema(examples = "St Andrew's Day")
            String name) {}

    /** The calendar that it describes; refuses days that are none, occur twice or lie outside its years. */
    HolidayCalendar calendar(VersionedId key) {
        FieldErrors errors = new FieldErrors();
        if (lastYear < firstYear) {
            errors.add("lastYear", "is before the first year");
        }
        List<Holiday> days = days(errors);
        errors.throwIfAny();
        return new HolidayCalendar(key.id(), key.version(), title, source, firstYear, lastYear, days);
    }

    private List<Holiday> days(FieldErrors errors) {
        List<Holiday> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < holidays.size(); i++) {
            String path = "holidays[" + i + "].date";
            try {
                LocalDate date = LocalDate.parse(holidays.get(i).date());
                if (date.getYear() < firstYear || date.getYear() > lastYear) {
                    errors.add(path, "is not in the years of the calendar");
                } else if (!seen.add(date)) {
                    errors.add(path, "occurs twice");
                }
                days.add(new Holiday(date, holidays.get(i).name()));
            } catch (DateTimeParseException e) {
                errors.add(path, "must be a date as 2026-11-30");
            }
        }
        return days;
    }
}
