package io.scrutineer.http;

import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.failure.StaleVersion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Guards a change by the version that it is based on (RFC 9110, section 13.1.1). */
public final class Preconditions {

    private Preconditions() {}

    /** The header is {@code If-Match} as sent; the version is that of the entity tag, without its quotes. */
    public static void requireMatch(@Nullable String ifMatch, String version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        boolean matches = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals('"' + version + '"'));
        if (!matches) {
            throw new StaleVersion();
        }
    }
}
