package io.scrutineer.inspection.completion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** A request for an amendment as it is kept. */
@Singleton
class AmendmentJson {

    private final ObjectMapper json;

    AmendmentJson(ObjectMapper json) {
        this.json = json;
    }

    String write(AmendmentRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request is always representable as JSON", e);
        }
    }

    AmendmentRequest read(FieldworkAmendment amendment) {
        try {
            return json.readValue(amendment.content(), AmendmentRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The amendment " + amendment.key() + " is not stored as this release reads it", e);
        }
    }
}
