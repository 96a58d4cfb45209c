package io.scrutineer.inspection.screening;

/** Dates of birth, as people write them: words that say so, and a date soon after. */
final class BirthDates {

    private static final String WORDS = "\\b(?:born|birthday|date of birth|d\\.?o\\.?b\\.?)[^0-9]{0,20}";

    private static final String DAY = "[0-9]{1,2}(?:st|nd|rd|th)?+";

    private static final String YEAR = "[0-9]{2,4}+";

    private static final String FOUR_DIGITS = "[0-9]{4}(?![0-9])";

    private static final String COMMA = "," + Gap.OF_SPACES;

    /** A comma after the month is followed by a whole year, or else goes on to something else. */
    private static final String MONTH_AND_GAP =
            "(?:of" + Gap.OF_SPACES + ")?+[a-z]{3,9}+(?:" + Gap.IN_A_DATE + "|" + COMMA + "(?=" + FOUR_DIGITS + "))";

    private static final String DAY_FIRST =
            DAY + Gap.IN_A_DATE + "(?:[0-9]{1,2}" + Gap.IN_A_DATE + "|" + MONTH_AND_GAP + ")" + YEAR;

    private static final String MONTH_FIRST = "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+"
            + Gap.IN_A_DATE + DAY + "(?:" + Gap.IN_A_DATE + "|" + COMMA + ")" + FOUR_DIGITS;

    /** The same sign stands twice in it, as 2016/17. 45 is none. */
    private static final String YEAR_FIRST = "[0-9]{4}(\\h?[/.\\p{Pd}]\\h?)[0-9]{1,2}\\1[0-9]{1,2}(?![0-9])";

    /** A regular expression. */
    static final String AFTER_WORDS_FOR_BIRTH =
            "(?i)" + WORDS + "(?:" + DAY_FIRST + "|" + MONTH_FIRST + "|" + YEAR_FIRST + ")";

    private BirthDates() {}
}
