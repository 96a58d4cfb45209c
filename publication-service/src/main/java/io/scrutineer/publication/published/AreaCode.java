package io.scrutineer.publication.published;

import java.util.regex.Pattern;

/** The form of the ONS codes of council areas, such as S12000008. */
public final class AreaCode {

    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{8}");

    private AreaCode() {}

    public static boolean matches(String code) {
        return FORM.matcher(code).matches();
    }
}
