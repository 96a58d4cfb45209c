package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Values that a JSON Schema of an OpenAPI document describes. */
final class SchemaValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final Random random;

    SchemaValues(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        JsonNode schema =
                given.has("$ref") ? document.at(given.path("$ref").asText().substring(1)) : given;
        if (schema.has("examples") && random.nextBoolean()) {
            return schema.path("examples").path(0);
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        if (schema.path("anyOf").size() > 0) {
            return of(
                    schema.path("anyOf")
                            .path(random.nextInt(schema.path("anyOf").size())),
                    depth);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> NODES.numberNode(random.nextInt(-2, 12));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(schema.path("format").asText()));
        };
    }

    /** In OpenAPI 3.1 a type may be a list, such as string or null. */
    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(random.nextInt(type.size())).asText() : type.asText();
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), of(property.getValue(), depth + 1)));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = depth < DEEPEST ? random.nextInt(3) : 0;
        for (int i = 0; i < size; i++) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(String format) {
        return switch (format) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2017-09-0" + random.nextInt(1, 10);
            case "date-time" ->
                Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L)).toString();
            default -> "text-" + random.nextInt(1000);
        };
    }
}
