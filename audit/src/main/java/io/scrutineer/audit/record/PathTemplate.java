package io.scrutineer.audit.record;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The path of an endpoint as its annotations give it, such as {@code /v1/inspections/{inspectionId}}. */
record PathTemplate(String text, List<String> parameters) {

    /** A name, and a pattern that it may have. */
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w.-]+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private static final Map<Method, PathTemplate> KNOWN = new ConcurrentHashMap<>();

    static PathTemplate of(Method endpoint) {
        return KNOWN.computeIfAbsent(endpoint, PathTemplate::read);
    }

    static PathTemplate parse(String path) {
        List<String> parameters =
                PARAMETER.matcher(path).results().map(name -> name.group(1)).toList();
        return new PathTemplate(PARAMETER.matcher(path).replaceAll(PathTemplate::name), parameters);
    }

    private static String name(MatchResult parameter) {
        return "{" + parameter.group(1) + "}";
    }

    private static PathTemplate read(Method endpoint) {
        String path = Stream.of(
                        endpoint.getDeclaringClass().getAnnotation(Path.class), endpoint.getAnnotation(Path.class))
                .map(PathTemplate::segment)
                .reduce("", String::concat);
        return parse(path);
    }

    private static String segment(@Nullable Path path) {
        String bare = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
