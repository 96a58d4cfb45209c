package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.scrutineer.failure.FieldErrors;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The published JSON Schema (draft 2020-12) of a framework, and what of a document does not keep to it. */
@ApplicationScoped
class FrameworkSchema {

    private static final String FILE = "/schemas/framework.schema.json";

    private final String text = read();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    String text() {
        return text;
    }

    /** Refuses the document with each of its errors by path, such as {@code themes[1].indicators[0].code}. */
    void require(JsonNode document) {
        FieldErrors errors = new FieldErrors();
        schema.validate(
                        document.toString(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .forEach(error -> errors.add(path(error), detail(error)));
        errors.throwIfAny();
    }

    /** A property that is missing or unknown is named itself, and not what it is missing in. */
    private static String path(Error error) {
        String place = path(error.getInstanceLocation());
        String property = error.getProperty();
        if (property == null) {
            return place;
        }
        return place.isEmpty() ? property : place + "." + property;
    }

    private static String path(NodePath location) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            if (location.getElement(i) instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(location.getElement(i));
            }
        }
        return path.toString();
    }

    private static String detail(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not a field of a framework";
            default -> error.getMessage();
        };
    }

    private static String read() {
        try (InputStream file = FrameworkSchema.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of frameworks can not be read", e);
        }
    }
}
