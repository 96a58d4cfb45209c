package io.scrutineer.inspection.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Keeps answers as JSON, by the codes of their questions. */
@Converter
class Answers implements AttributeConverter<Map<String, String>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> BY_QUESTION = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always representable as JSON", e);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, BY_QUESTION);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A position statement is not stored as this release reads it", e);
        }
    }
}
