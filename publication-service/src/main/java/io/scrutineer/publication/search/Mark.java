package io.scrutineer.publication.search;

/** What a filter asks for, as a word that stands with the words of a report; no text has words that begin like it. */
final class Mark {

    /** For statements that put a year there. */
    static final String YEAR = "=year:";

    private Mark() {}

    static String year(int year) {
        return YEAR + year;
    }

    static String area(String code) {
        return "=area:" + code;
    }

    static String indicator(IndicatorKey indicator) {
        return "=" + indicator.path();
    }

    static String indicator(IndicatorKey indicator, int grade) {
        return indicator(indicator) + "=" + grade;
    }

    /** Whichever indicator got it. */
    static String grade(int grade) {
        return "=" + grade;
    }

    /** As a tsquery of this one word. */
    static String quoted(String mark) {
        return "'" + mark.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
