package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.local.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An operation as a service describes it: where it is, and what a request may carry. */
record Operation(ServiceProcess service, String method, String path, JsonNode description, JsonNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Forbidden, and conflict. */
    private static final Set<Integer> TOLD_APART = Set.of(403, 409);

    /** All that the service describes at {@code /q/openapi}, but for streams of events, whose answers have no end. */
    static List<Operation> of(ServiceProcess service) {
        try (var stream =
                service.uri().resolve("/q/openapi?format=json").toURL().openStream()) {
            JsonNode document = JSON.readTree(stream);
            List<Operation> operations = new ArrayList<>();
            document.path("paths").properties().forEach(path -> path.getValue()
                    .properties()
                    .forEach(method -> operations.add(new Operation(
                            service,
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            method.getValue(),
                            document))));
            operations.removeIf(Operation::isStream);
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isStream() {
        return description.path("responses").path("200").path("content").has("text/event-stream");
    }

    String name() {
        return method + " " + path;
    }

    /** The schema of the body, or nothing. */
    JsonNode bodySchema() {
        return description
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** The roles that may use it; an agency's client may by its scopes. */
    List<String> roles() {
        List<String> roles = new ArrayList<>();
        description.path("security").path(0).path("AccessToken").forEach(role -> roles.add(role.asText()));
        roles.replaceAll(role -> role.contains(":") ? "agency-client" : role);
        return roles;
    }

    /** Whether the method and the path of a request are of this one. */
    boolean isAskedBy(String askedMethod, String askedPath) {
        return method.equals(askedMethod) && askedPath.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    /** Whether it says that it can be answered so; of statuses that have several problems, with that one. */
    boolean describes(int status, String body) {
        JsonNode response = description.path("responses").path(Integer.toString(status));
        return !response.isMissingNode()
                && (!TOLD_APART.contains(status)
                        || response.findValuesAsText("type").stream().anyMatch(body::contains));
    }

    /** Whether a request without this parameter is refused. */
    boolean requires(String queryParameter) {
        for (JsonNode parameter : description.path("parameters")) {
            if (parameter.path("name").asText().equals(queryParameter)) {
                return parameter.path("required").asBoolean();
            }
        }
        return false;
    }

    List<String> queryParameters() {
        List<String> names = new ArrayList<>();
        description.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }
}
