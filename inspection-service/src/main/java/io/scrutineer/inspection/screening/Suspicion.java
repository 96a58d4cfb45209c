package io.scrutineer.inspection.screening;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a piece of text can look like, and by which pattern; each pattern reads a text once and does not go back far. */
enum Suspicion {
    NAME("name", Glance::hasTitle, Titles.FOLLOWED_BY_A_NAME),
    DATE_OF_BIRTH("date-of-birth", glance -> glance.digits() >= 3, BirthDates.AFTER_WORDS_FOR_BIRTH),
    CHI_NUMBER("chi-number", glance -> glance.digits() >= 10, ChiNumber.AS_PEOPLE_WRITE_IT),
    PHONE_NUMBER(
            "phone-number",
            glance -> glance.digits() >= 10,
            "(?<![0-9+])(?:(?:\\+|00)44" + Gap.AFTER_A_COUNTRY_CODE + "(?:0" + Gap.IN_A_PHONE_NUMBER + ")?+|0)[1-9](?:"
                    + Gap.IN_A_PHONE_NUMBER + "[0-9]){8,9}(?![0-9])"),
    POSTCODE("postcode", Glance::hasDigitAfterLetter, Postcodes.IN_LETTERS_OF_ANY_SIZE);

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
