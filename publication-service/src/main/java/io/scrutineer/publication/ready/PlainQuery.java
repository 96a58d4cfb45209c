package io.scrutineer.publication.ready;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A query as programs and pages write it: known parameters in their order, each once, with values that need no encoding. */
final class PlainQuery {

    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]+)=[A-Za-z0-9]{1,20}");

    private PlainQuery() {}

    /** Whether it is one of some of these parameters, or there is none. */
    static boolean is(@Nullable String query, String... names) {
        return query == null || isOf(List.of(query.split("&", -1)), List.of(names));
    }

    private static boolean isOf(List<String> parameters, List<String> names) {
        int known = 0;
        for (String parameter : parameters) {
            var parts = PARAMETER.matcher(parameter);
            int at = parts.matches() ? names.indexOf(parts.group(1)) : -1;
            if (at < known) {
                return false;
            }
            known = at + 1;
        }
        return true;
    }
}
