package io.scrutineer.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the paths that libraries give into JSON Pointers (RFC 6901) in fragment form. */
public final class JsonPointers {

    /** What a fragment takes as it is, but for what has a meaning in a path; pointers escape the tilde and the slash. */
    private static final Pattern TO_BE_ENCODED = Pattern.compile("[^A-Za-z0-9_~/!$&'()*+,;=:@?-]");

    private JsonPointers() {}

    /** {@code findings[3].indicator} becomes {@code #/findings/3/indicator}. */
    public static String fromPath(String path) {
        String pointer = path.replace("~", "~0")
                .replace("/", "~1")
                .replace("[", ".")
                .replace("]", "")
                .replace('.', '/');
        return pointer.isEmpty() || pointer.startsWith("/") ? "#" + pointer : "#/" + pointer;
    }

    /** The path of a field within what Jackson could not make, such as {@code limiters[0].cap}. */
    public static String path(JsonMappingException e, String field) {
        String place = fromJackson(e).replaceFirst("^\\.", "");
        return place.isEmpty() ? field : place + "." + field;
    }

    static String fromJackson(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + encoded(step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** A name may be anything that a client writes: it stays one step, and is encoded as RFC 6901 says for fragments. */
    private static String encoded(String name) {
        return TO_BE_ENCODED.matcher(name).replaceAll(JsonPointers::percentEncoded);
    }

    private static String percentEncoded(MatchResult match) {
        return "%"
                + HexFormat.ofDelimiter("%")
                        .withUpperCase()
                        .formatHex(match.group().getBytes(StandardCharsets.UTF_8));
    }
}
