package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.failure.Conflict;
import io.scrutineer.inspection.VersionedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Adds a version of a framework that an agency brings, once and for good. */
@ApplicationScoped
class RegisterFramework {

    private final Frameworks frameworks;
    private final FrameworkSchema schema;
    private final ObjectMapper json;

    RegisterFramework(Frameworks frameworks, FrameworkSchema schema, ObjectMapper json) {
        this.frameworks = frameworks;
        this.schema = schema;
        this.json = json;
    }

    /** Whether it is new; a repeated request changes nothing. */
    @Transactional(rollbackOn = JsonProcessingException.class)
    boolean register(VersionedId key, JsonNode document) throws JsonProcessingException {
        schema.require(document);
        Framework framework = json.treeToValue(document, Framework.class);
        FrameworkCheck.require(framework, key.id(), key.version());
        boolean added = frameworks.addIfAbsent(framework);
        if (!added && !framework.equals(frameworks.version(key))) {
            throw new Conflict("id-in-use", "This version of the framework is there already, with other content.");
        }
        return added;
    }
}
