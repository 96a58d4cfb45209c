package io.scrutineer.inspection.screening;

/** What may stand between the parts of a number or a name, as regular expressions: more than this takes them apart. */
final class Gap {

    /** Spaces of any kind and line breaks. */
    static final String OF_SPACES = "[\\h\\v]{1,9}+";

    /** The same, or nothing. */
    static final String OF_SPACES_OR_NONE = "[\\h\\v]{0,9}+";

    /** Between digits hyphens, dashes and the end of brackets too, or nothing. */
    static final String IN_A_PHONE_NUMBER = "[)\\h\\v\\p{Pd}]{0,9}+";

    /** The same, and the beginning of brackets: those of (0), or of the code of a place. */
    static final String AFTER_A_COUNTRY_CODE = "[()\\h\\v\\p{Pd}]{0,9}+";

    /** Between the parts of a date, or of a number that begins with one. */
    static final String IN_A_DATE = "[/.\\h\\v\\p{Pd}]{1,9}+";

    private Gap() {}
}
