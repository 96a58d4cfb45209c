package io.scrutineer.inspection.screening;

import java.util.regex.Pattern;

/** What a piece of text can look like, and by which pattern; each pattern reads a text once and does not go back far. */
enum Suspicion {
    NAME("name", Titles.FOLLOWED_BY_A_NAME),
    DATE_OF_BIRTH(
            "date-of-birth",
            "(?i)\\b(?:born|birthday|date of birth|d\\.?o\\.?b\\.?)[^0-9\\n]{0,20}[0-9]{1,2}(?:st|nd|rd|th)?+"
                    + "[ /.-](?:[0-9]{1,2}|[a-z]{3,9}+)[ /.-][0-9]{2,4}+"),
    CHI_NUMBER("chi-number", "(?<![0-9])[0-9]{6}[ -]?[0-9]{4}(?![0-9])"),
    PHONE_NUMBER("phone-number", "(?<![0-9+])(?:\\+44[ -]?|0)[1-9](?:[ -]?[0-9]){8,9}(?![0-9])"),
    POSTCODE("postcode", "\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b");

    private final String code;
    private final Pattern pattern;

    Suspicion(String code, String pattern) {
        this.code = code;
        this.pattern = Pattern.compile(pattern);
    }

    String code() {
        return code;
    }

    Pattern pattern() {
        return pattern;
    }
}
