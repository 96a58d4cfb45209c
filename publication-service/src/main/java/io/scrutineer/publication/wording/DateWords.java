package io.scrutineer.publication.wording;

import java.util.List;
import java.util.stream.Collectors;

/** Stretches of time in words, such as {@code 25 April to 10 June 2016}; nothing is said twice. */
public final class DateWords {

    private DateWords() {}

    /** A stretch with both ends included. */
    public static String of(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return to.inWords();
        }
        if (from.yearMonth().getYear() != to.yearMonth().getYear()) {
            return from.inWords() + " to " + to.inWords();
        }
        return start(from, to) + joint(from, to) + to.inWords();
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

    private static String start(PartialDate from, PartialDate to) {
        boolean sameMonth = from.yearMonth().equals(to.yearMonth());
        return sameMonth && from.day() != null && to.day() != null ? from.day().toString() : from.dayAndMonth();
    }

    /** Two months that follow on each other are both named: there is none between them. */
    private static String joint(PartialDate from, PartialDate to) {
        boolean months = from.day() == null && to.day() == null;
        return months && from.yearMonth().plusMonths(1).equals(to.yearMonth()) ? " and " : " to ";
    }
}
