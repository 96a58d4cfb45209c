package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.http.PublishedSchema;
import jakarta.enterprise.context.ApplicationScoped;

/** The published JSON Schema of a framework, and what of a document does not keep to it. */
@ApplicationScoped
class FrameworkSchema {

    private final PublishedSchema schema = new PublishedSchema("schemas/framework.schema.json", "a framework");

    String text() {
        return schema.text();
    }

    /** Refuses the document with each of its errors by path, such as {@code themes[1].indicators[0].code}. */
    void require(JsonNode document) {
        schema.require(document);
    }
}
