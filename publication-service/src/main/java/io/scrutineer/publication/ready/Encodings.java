package io.scrutineer.publication.ready;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which form of a representation a reader takes, as its {@value HttpHeaders#ACCEPT_ENCODING} says. */
public final class Encodings {

    private static final Pattern GZIP = Pattern.compile("(^|,)\\s*(gzip|\\*)\\s*(?!;\\s*q=0(\\.0*)?\\s*(,|$))");

    private Encodings() {}

    public static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && GZIP.matcher(encodings.toLowerCase(Locale.ROOT)).find();
    }

    /** Names the answer at a path in the form that is taken. */
    static String key(String path, @Nullable String encodings) {
        return takesGzip(encodings) ? path + " gzip" : path;
    }
}
