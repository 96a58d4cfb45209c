package io.scrutineer.testparts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the service under test says of its API: OpenAPI 3.1, whose schemas are JSON Schemas of 2020-12. */
record Description(JsonNode document, List<DescribedOperation> operations) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> IDS = Set.of("id", "versionId");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Description read() throws IOException {
        JsonNode document = JSON.readTree(
                new Endpoint("GET", "/q/openapi?format=json").call(null, "", "").body());
        List<DescribedOperation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(new DescribedOperation(
                        new Endpoint(method.getKey().toUpperCase(), path.getKey()), method.getValue()))));
        return new Description(document, operations);
    }

    /** Why a value is not of the schema; nothing when it is. */
    List<String> violations(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.isObject() ? schema.deepCopy() : JSON.createObjectNode();
        whole.set("components", document.path("components"));
        return SCHEMAS
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(value.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Whether each thing that a body brings has an id of the client, a UUID. */
    boolean hasIds(JsonNode schema) {
        return hasIds(schema, new HashSet<>());
    }

    private boolean hasIds(JsonNode schema, Set<String> seen) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && !seen.add(reference)) {
            return false;
        }
        JsonNode properties = resolved(schema).path("properties");
        return IDS.stream().anyMatch(id -> isUuid(properties.path(id)))
                || properties
                        .valueStream()
                        .flatMap(property ->
                                Stream.of(property, resolved(property).path("items")))
                        .anyMatch(property -> hasIds(property, seen));
    }

    /** By itself, or as one of two where it may be null. */
    private boolean isUuid(JsonNode schema) {
        return resolved(schema).path("format").asText().equals("uuid")
                || schema.path("anyOf").valueStream().anyMatch(this::isUuid);
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : document.at("/components/schemas/" + reference.substring(REFERENCE.length()));
    }

    /** A body that is taken or given, with its examples. */
    record Body(String mediaType, JsonNode schema, List<JsonNode> examples) {

        static List<Body> of(JsonNode content) {
            return content.properties().stream()
                    .map(type -> new Body(type.getKey(), type.getValue().path("schema"), examples(type.getValue())))
                    .toList();
        }

        private static List<JsonNode> examples(JsonNode type) {
            return Stream.concat(
                            Stream.of(type.path("example")).filter(example -> !example.isMissingNode()),
                            type.path("examples").valueStream().map(example -> example.path("value")))
                    .toList();
        }
    }

    /** An operation as it is described. */
    record DescribedOperation(Endpoint endpoint, JsonNode json) {

        String name() {
            return endpoint.toString();
        }

        List<Body> bodies() {
            return Body.of(json.at("/requestBody/content"));
        }

        /** By status, each that is the client's fault or the service's. */
        Map<String, Body> problems() {
            Map<String, Body> problems = new TreeMap<>();
            json.path("responses").properties().stream()
                    .filter(response -> response.getKey().matches("[45].."))
                    .forEach(response -> problems.put(
                            response.getKey(),
                            Body.of(response.getValue().path("content")).stream()
                                    .findFirst()
                                    .orElse(new Body("", JSON.createObjectNode(), List.of()))));
            return problems;
        }

        /** Whether it says of answers with a status that they have a header. */
        boolean answersWith(String header, String status) {
            return json.path("responses").path(status).path("headers").has(header);
        }

        /** The roles and scopes that open it; none where it is open to everybody. */
        List<String> roles() {
            return json.at("/security/0/AccessToken")
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
        }

        boolean hasHeader(String name) {
            return json.path("parameters")
                    .valueStream()
                    .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                            && parameter.path("name").asText().equalsIgnoreCase(name));
        }
    }
}
