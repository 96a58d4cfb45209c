package io.scrutineer.publication.check;

import io.scrutineer.publication.wording.NumberWords;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as people write them: in words, or in digits. */
final class Numbers {

    /** A word that may be a number. */
    static final String WORD = "(\\d[\\d,]*|[A-Za-z]+(?:-[a-z]+)?)";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,?\\d{3})*|\\d{1,9}");

    private Numbers() {}

    static OptionalInt of(String word) {
        if (DIGITS.matcher(word).matches()) {
            String digits = word.replace(",", "");
            return digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
        }
        try {
            return OptionalInt.of(NumberWords.parse(word.toLowerCase(Locale.UK)));
        } catch (IllegalArgumentException notANumber) {
            return OptionalInt.empty();
        }
    }
}
