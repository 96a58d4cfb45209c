package io.scrutineer.publication.wording;

import io.scrutineer.calendar.PartialDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Stretches of time in words, such as {@code 25 April to 10 June 2016}; nothing is said twice. */
public final class DateWords {

    private DateWords() {}

    /** Such as {@code 6 March 2018} or {@code March 2018}. */
    public static String of(PartialDate date) {
        return dayAndMonth(date) + " " + date.month().getYear();
    }

    /** A stretch with both ends included. */
    public static String of(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return of(to);
        }
        if (from.month().getYear() != to.month().getYear()) {
            return of(from) + " to " + of(to);
        }
        return start(from, to) + joint(from, to) + of(to);
    }

    /** Several stretches, one after the other. */
    public static String of(List<String> stretches) {
        if (stretches.size() < 2) {
            return String.join("", stretches);
        }
        int last = stretches.size() - 1;
        return stretches.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + stretches.get(last);
    }

    /** Stretches in words after "took place": {@code from August to November 2017}, {@code in May and June 2017}. */
    public static String asAdverb(String stretches) {
        if (stretches.contains(" to ")) {
            return "from " + stretches;
        }
        return (Character.isDigit(stretches.charAt(0)) ? "on " : "in ") + stretches;
    }

    private static String dayAndMonth(PartialDate date) {
        String month = date.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return date.day() == null ? month : date.day() + " " + month;
    }

    private static String start(PartialDate from, PartialDate to) {
        boolean sameMonth = from.month().equals(to.month());
        return sameMonth && from.day() != null && to.day() != null ? from.day().toString() : dayAndMonth(from);
    }

    /** Two months that follow on each other are both named: there is none between them. */
    private static String joint(PartialDate from, PartialDate to) {
        boolean months = from.day() == null && to.day() == null;
        return months && from.month().plusMonths(1).equals(to.month()) ? " and " : " to ";
    }
}
