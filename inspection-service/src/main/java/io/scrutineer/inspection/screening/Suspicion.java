package io.scrutineer.inspection.screening;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a piece of text can look like, and by which pattern; each pattern reads a text once and does not go back far. */
enum Suspicion {
    NAME("name", Glance::hasBeginningOfTitle, Titles.FOLLOWED_BY_A_NAME),
    DATE_OF_BIRTH(
            "date-of-birth",
            glance -> glance.digits() >= 3,
            "(?i)\\b(?:born|birthday|date of birth|d\\.?o\\.?b\\.?)[^0-9]{0,20}[0-9]{1,2}(?:st|nd|rd|th)?+"
                    + Gap.IN_A_DATE + "(?:[0-9]{1,2}|[a-z]{3,9}+)" + Gap.IN_A_DATE + "[0-9]{2,4}+"),
    CHI_NUMBER(
            "chi-number",
            glance -> glance.digits() >= 10,
            "(?<![0-9])[0-9]{6}" + Gap.IN_A_NUMBER + "[0-9]{4}(?![0-9])"),
    PHONE_NUMBER(
            "phone-number",
            glance -> glance.digits() >= 10,
            "(?<![0-9+])(?:\\+44" + Gap.IN_A_NUMBER + "|0)[1-9](?:" + Gap.IN_A_NUMBER + "[0-9]){8,9}(?![0-9])"),
    POSTCODE(
            "postcode",
            Glance::hasDigitAfterCapital,
            "\\b[A-Z]{1,2}[0-9][A-Z0-9]?" + Gap.OF_SPACES_OR_NONE + "[0-9][A-Z]{2}\\b");

    private final String code;
    private final Predicate<Glance> needs;
    private final Pattern pattern;

    Suspicion(String code, Predicate<Glance> needs, String pattern) {
        this.code = code;
        this.needs = needs;
        this.pattern = Pattern.compile(pattern);
    }

    String code() {
        return code;
    }

    /** Whether a text can look like it that has this at first sight. */
    boolean isPossible(Glance glance) {
        return needs.test(glance);
    }

    Pattern pattern() {
        return pattern;
    }
}
