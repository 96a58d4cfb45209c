package io.scrutineer.audit.record;

import org.jspecify.annotations.Nullable;

/** What an entry may say: ids and codes. Whatever could be free text becomes a question mark. */
final class Word {

    private static final int LONGEST = 100;

    private Word() {}

    static String of(@Nullable String text) {
        return text != null && isWord(text) ? text : "?";
    }

    /** Without a regular expression: each change of evidence has some words. */
    private static boolean isWord(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '.'
                || character == '_'
                || character == '-';
    }
}
