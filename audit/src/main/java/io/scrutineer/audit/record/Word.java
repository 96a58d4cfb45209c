package io.scrutineer.audit.record;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an entry may say: ids and codes. Whatever could be free text becomes a question mark. */
final class Word {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private Word() {}

    static String of(@Nullable String text) {
        return text != null && WORD.matcher(text).matches() ? text : "?";
    }
}
