package io.scrutineer.grading.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.grading.policy.InvalidPolicy;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.http.JsonPointers;
import io.scrutineer.http.PublishedSchema;
import java.nio.charset.StandardCharsets;

/** Reads the JSON of a policy; what it does not know or misses it refuses, as a rule must never be lost in reading. */
final class PolicyJson {

    static final PublishedSchema SCHEMA = new PublishedSchema("schemas/policy.schema.json", "a policy");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PolicyJson() {}

    /** A definition that this service shipped or took. */
    static Policy read(String definition) {
        return read(tree(definition));
    }

    static JsonNode tree(String definition) {
        try {
            return MAPPER.readTree(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Refuses what is no policy with its errors by path, such as {@code limiters[0].cap}. */
    static Policy read(JsonNode definition) {
        requireStorable(definition.toString());
        SCHEMA.require(definition);
        try {
            return MAPPER.treeToValue(withRulesAsObjects(definition), Policy.class);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof InvalidPolicy reason) {
                throw new InvalidInput(JsonPointers.path(e, reason.field()), reason.detail());
            }
            throw new IllegalStateException("The schema lets through what is no policy", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always readable", e);
        }
    }

    /** Sentences of a policy come to stand in results: PostgreSQL has no place for NUL, nor for halves of surrogate pairs. */
    static void requireStorable(String json) {
        if (json.contains("\\u0000") || !StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw new InvalidInput("", "has a character that can not be stored");
        }
    }

    /** A rule without parameters may be given by its name alone. */
    private static JsonNode withRulesAsObjects(JsonNode definition) {
        JsonNode rule = definition.at("/aggregation/acrossKinds");
        if (!rule.isTextual()) {
            return definition;
        }
        JsonNode copy = definition.deepCopy();
        ((ObjectNode) copy.get("aggregation")).putObject("acrossKinds").set("rule", rule);
        return copy;
    }
}
