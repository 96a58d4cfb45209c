package io.scrutineer.inspection.planning;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.FieldworkPeriod;
import io.scrutineer.inspection.GivenDate;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of fieldwork, both ends included; ISO 8601 to the day or the month. */
@Schema(name = "FieldworkWindow")
record PlannedWindow(
        @NotNull @Schema(examples = "2017-08") String from,
        @NotNull @Schema(examples = "2017-11") String to) {

    static PlannedWindow of(FieldworkPeriod period) {
        return new PlannedWindow(period.from().toString(), period.to().toString());
    }

    /** The period, or null where it can not be one. */
    @Nullable FieldworkPeriod period(String path, FieldErrors errors) {
        PartialDate first = errors.under(path + ".from", () -> GivenDate.parse(from));
        PartialDate last = errors.under(path + ".to", () -> GivenDate.parse(to));
        return first == null || last == null ? null : errors.under(path, () -> new FieldworkPeriod(first, last));
    }
}
