package io.scrutineer.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Turns the paths that libraries give into JSON Pointers (RFC 6901) in fragment form. */
public final class JsonPointers {

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
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
    }
}
