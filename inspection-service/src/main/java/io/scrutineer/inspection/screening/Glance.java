package io.scrutineer.inspection.screening;

/**
 * What a text has at first sight. Patterns that need more than that are not tried: most texts say nothing of anybody, and
 * all of them are looked through.
 */
record Glance(int digits, boolean hasDigitAfterLetter, boolean hasTitle) {

    static Glance at(String text) {
        char[] characters = text.toCharArray();
        int digits = 0;
        boolean digitAfterLetter = false;
        boolean titles = false;
        char before = ' ';
        for (int i = 0; i < characters.length; i++) {
            char each = characters[i];
            if (isDigit(each)) {
                digits++;
                digitAfterLetter |= isLetter(before);
            } else {
                titles = titles || Titles.beginsAt(i - 1, before, each, text);
            }
            before = each;
        }
        return new Glance(digits, digitAfterLetter, titles);
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
