package io.scrutineer.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Puts an example of a whole body together from those of its fields. A field for which there is none is left out, so that an
 * example without a field that has to be there shows where one is missing.
 */
final class SchemaExamples {

    private static final String REFERENCE = "#/components/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Schema> schemas;

    SchemaExamples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Gives it an example, unless it has one. */
    void complete(MediaType body) {
        boolean hasOne = body.getExample() != null
                || body.getExamples() != null && !body.getExamples().isEmpty();
        Object example = hasOne || body.getSchema() == null ? null : of(body.getSchema());
        if (example != null) {
            body.setExample(example);
        }
    }

    @Nullable Object of(Schema schema) {
        Schema meant = resolved(schema);
        Object given = given(schema) == null ? given(meant) : given(schema);
        if (given != null) {
            return read(given, meant);
        }
        if (meant.getProperties() != null) {
            return object(meant.getProperties());
        }
        if (meant.getItems() != null) {
            Object item = of(meant.getItems());
            return item == null ? null : List.of(item);
        }
        return alternatives(meant)
                .map(this::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Map<String, Object> object(Map<String, Schema> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            Object example = of(property);
            if (example != null) {
                object.put(name, example);
            }
        });
        return object.isEmpty() ? null : object;
    }

    private static @Nullable Object given(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        return schema.getEnumeration() == null || schema.getEnumeration().isEmpty()
                ? null
                : schema.getEnumeration().get(0);
    }

    /** Annotations say everything as text. */
    private static Object read(Object given, Schema schema) {
        boolean isText = schema.getType() != null && schema.getType().contains(SchemaType.STRING);
        if (isText) {
            return given.toString();
        }
        try {
            return given instanceof String text ? JSON.readValue(text, Object.class) : given;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is not JSON: " + given, e);
        }
    }

    /** What may be null refers to its schema as one of two. */
    private static Stream<Schema> alternatives(Schema schema) {
        return Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private Schema resolved(Schema schema) {
        String reference = schema.getRef();
        return reference == null
                ? schema
                : Objects.requireNonNull(schemas.get(reference.substring(REFERENCE.length())), reference);
    }
}
