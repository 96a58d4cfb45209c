package io.scrutineer.publication.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as precise as it is known: to the day, or to the month where {@code day} is null. */
public record PartialDate(YearMonth yearMonth, @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    public PartialDate {
        if (day != null && !yearMonth.isValidDay(day)) {
            throw new IllegalArgumentException("No such day");
        }
    }

    /** Reads {@code 2018-03} or {@code 2018-03-06}. */
    public static PartialDate parse(String iso) {
        if (!ISO.matcher(iso).matches()) {
            throw new IllegalArgumentException("Not a date to the day or the month");
        }
        try {
            YearMonth month = YearMonth.parse(iso.substring(0, 7));
            return new PartialDate(month, iso.length() > 7 ? Integer.valueOf(iso.substring(8)) : null);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such month", e);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(YearMonth.from(date), date.getDayOfMonth());
    }

    /** Whether all of it lies after a day. */
    public boolean isAfter(LocalDate date) {
        return day == null
                ? yearMonth.isAfter(YearMonth.from(date))
                : yearMonth.atDay(day).isAfter(date);
    }

    /** Such as {@code 6 March 2018} or {@code March 2018}. */
    public String inWords() {
        return dayAndMonth() + " " + yearMonth.getYear();
    }

    String dayAndMonth() {
        return day == null ? month() : day + " " + month();
    }

    String month() {
        Month month = yearMonth.getMonth();
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public String toString() {
        return day == null ? yearMonth.toString() : yearMonth.atDay(day).toString();
    }
}
