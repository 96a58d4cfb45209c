package io.scrutineer.inspection;

import io.scrutineer.failure.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as precise as it is known: to the day or to the month (ISO 8601). */
public record PartialDate(YearMonth month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("[12][0-9]{3}-[0-9]{2}(-[0-9]{2})?");
    private static final int MONTH_LENGTH = "2017-08".length();

    public PartialDate {
        if (day != null && !month.isValidDay(day)) {
            throw notADate();
        }
    }

    public static PartialDate parse(String text) {
        if (!ISO.matcher(text).matches()) {
            throw notADate();
        }
        try {
            YearMonth month = YearMonth.parse(text.substring(0, MONTH_LENGTH));
            boolean toTheDay = text.length() > MONTH_LENGTH;
            return new PartialDate(month, toTheDay ? Integer.valueOf(text.substring(MONTH_LENGTH + 1)) : null);
        } catch (DateTimeException e) {
            throw notADate();
        }
    }

    public LocalDate firstDay() {
        return month.atDay(day == null ? 1 : day);
    }

    public LocalDate lastDay() {
        return day == null ? month.atEndOfMonth() : month.atDay(day);
    }

    /** Whether it is surely before the other, however precise the two are. */
    public boolean isBefore(PartialDate other) {
        return lastDay().isBefore(other.firstDay());
    }

    @Override
    public String toString() {
        return day == null ? month.toString() : month.atDay(day).toString();
    }

    private static InvalidInput notADate() {
        return new InvalidInput("", "must be a date as 2017-08-15, or as 2017-08 where the day is not known");
    }
}
