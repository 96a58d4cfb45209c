package io.scrutineer.inspection.screening;

/** Postcodes, as regular expressions. */
final class Postcodes {

    private static final String IN_CAPITALS = "[A-Z]{1,2}[0-9][A-Z0-9]?" + Gap.OF_SPACES_OR_NONE + "[0-9][A-Z]{2}";

    /**
     * With a space between its halves, and only with letters that stand in these places: p7 3rd, a9 6pm and m8 5km are
     * none.
     */
    private static final String IN_SMALL_LETTERS = "(?i:[a-pr-uwyz][a-hk-y]?[0-9][a-z0-9]?" + Gap.OF_SPACES
            + "(?!1st|2nd|3rd|[0-9]th)[0-9][abd-hjlnp-uw-z]{2})";

    static final String IN_LETTERS_OF_ANY_SIZE = "\\b(?:" + IN_CAPITALS + "|" + IN_SMALL_LETTERS + ")\\b";

    private Postcodes() {}
}
