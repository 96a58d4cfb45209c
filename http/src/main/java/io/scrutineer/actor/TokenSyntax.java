package io.scrutineer.actor;

import java.util.regex.Pattern;

/**
 * The form of a bearer token (RFC 7515, section 3.1): what does not even have it is put down as malformed, before it is
 * taken apart by what expects that form.
 */
final class TokenSyntax {

    /** What stands for a token without the form. */
    static final String MALFORMED = "Bearer malformed";

    private static final Pattern FORM =
            Pattern.compile("Bearer [A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+", Pattern.CASE_INSENSITIVE);

    private TokenSyntax() {}

    static boolean isKept(String authorization) {
        return FORM.matcher(authorization).matches();
    }
}
