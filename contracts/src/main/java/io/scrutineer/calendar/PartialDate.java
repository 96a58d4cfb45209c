package io.scrutineer.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as precise as it is known: to the day, or to the month where {@code day} is null (ISO 8601). */
public record PartialDate(YearMonth month, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("[12][0-9]{3}-[0-9]{2}(-[0-9]{2})?");
    private static final int MONTH_LENGTH = "2017-08".length();

    public PartialDate {
        if (day != null && !month.isValidDay(day)) {
            throw notADate();
        }
    }

    /**
     * Reads {@code 2018-03} or {@code 2018-03-06}.
     *
     * @throws IllegalArgumentException for anything else, with what a date must be
     */
    public static PartialDate parse(String iso) {
        if (!ISO.matcher(iso).matches()) {
            throw notADate();
        }
        try {
            YearMonth month = YearMonth.parse(iso.substring(0, MONTH_LENGTH));
            boolean toTheDay = iso.length() > MONTH_LENGTH;
            return new PartialDate(month, toTheDay ? Integer.valueOf(iso.substring(MONTH_LENGTH + 1)) : null);
        } catch (DateTimeException e) {
            throw notADate();
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(YearMonth.from(date), date.getDayOfMonth());
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

    /** Whether all of it lies after a day. */
    public boolean isAfter(LocalDate date) {
        return firstDay().isAfter(date);
    }

    @Override
    public String toString() {
        return day == null ? month.toString() : month.atDay(day).toString();
    }

    private static IllegalArgumentException notADate() {
        return new IllegalArgumentException("must be a date as 2017-08-15, or as 2017-08 where the day is not known");
    }
}
