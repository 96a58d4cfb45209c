package io.scrutineer.publication.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address with parameters; those without a value are left out. */
record Address(String path, Map<String, String> parameters) {

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    Address with(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.remove(name);
        if (value != null) {
            more.put(name, value.toString());
        }
        return new Address(path, more);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
