package io.scrutineer.inspection.screening;

/**
 * What a text has at first sight. Patterns that need more than that are not tried: most texts say nothing of anybody, and
 * all of them are looked through.
 */
record Glance(int digits, boolean hasDigitAfterCapital, boolean hasBeginningOfTitle) {

    static Glance at(String text) {
        char[] characters = text.toCharArray();
        int digits = 0;
        boolean digitAfterCapital = false;
        boolean titles = false;
        char before = ' ';
        for (char each : characters) {
            if (isDigit(each)) {
                digits++;
                digitAfterCapital |= before >= 'A' && before <= 'Z';
            } else {
                titles = titles || Titles.canBegin(before, each);
            }
            before = each;
        }
        return new Glance(digits, digitAfterCapital, titles);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
