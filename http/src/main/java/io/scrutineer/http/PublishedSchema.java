package io.scrutineer.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.scrutineer.failure.FieldErrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A published JSON Schema (draft 2020-12) of reference data, and what of a document does not keep to it. */
public final class PublishedSchema {

    /** The media type of a JSON Schema. */
    public static final String MEDIA_TYPE = "application/schema+json";

    private final String text;
    private final String noun;
    private final Schema schema;

    /** Reads the schema from the class path; the noun names in errors what it describes, such as {@code a framework}. */
    public PublishedSchema(String file, String noun) {
        this.text = read(file);
        this.noun = noun;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    public String text() {
        return text;
    }

    /** Refuses the document with each of its errors by path, such as {@code themes[1].indicators[0].code}. */
    public void require(JsonNode document) {
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

    private String detail(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not a field of " + noun;
            default -> error.getMessage();
        };
    }

    private static String read(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + file + " can not be read", e);
        }
    }
}
