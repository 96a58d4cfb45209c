package io.scrutineer.testparts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the service under test takes, as it describes it at {@code /q/openapi}. */
final class OpenApi {

    private static final Pattern ID = Pattern.compile("\\{(\\w+Id)}");
    private static final int DEEPEST = 8;

    private final Map<Endpoint, JsonNode> operations = new LinkedHashMap<>();
    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.put(
                        new Endpoint(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()),
                        operation.getValue())));
    }

    static OpenApi read() {
        String text =
                new Endpoint("GET", "/q/openapi?format=json").call(null, "", "").body();
        try {
            return new OpenApi(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The description is no JSON", e);
        }
    }

    Set<Endpoint> endpoints() {
        return operations.keySet();
    }

    /** The names of the ids for which there are places in an address or a body. */
    static Set<String> ids(String text) {
        return ID.matcher(text).results().map(id -> id.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** With all ids that it takes in its query. */
    Endpoint withIdsInItsQuery(Endpoint endpoint) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation(endpoint).path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && name.endsWith("Id")) {
                names.add(name);
            }
        }
        return endpoint.withQuery(names);
    }

    /** The names of the members of its body that are ids, however deep. */
    Set<String> idsInItsBody(Endpoint endpoint) {
        Set<String> names = new TreeSet<>();
        JsonNode body = operation(endpoint).path("requestBody").path("content").path("application/json");
        collect("", body.path("schema"), names, 0);
        return names;
    }

    private JsonNode operation(Endpoint endpoint) {
        return operations.getOrDefault(endpoint, document.path("none"));
    }

    private void collect(String name, JsonNode given, Set<String> names, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        JsonNode schema =
                given.has("$ref") ? document.at(given.path("$ref").asText().substring(1)) : given;
        if (schema.path("format").asText().equals("uuid")) {
            names.add(name);
        }
        schema.path("anyOf").forEach(one -> collect(name, one, names, depth + 1));
        collect(name, schema.path("items"), names, depth + 1);
        schema.path("properties")
                .properties()
                .forEach(member -> collect(member.getKey(), member.getValue(), names, depth + 1));
    }
}
