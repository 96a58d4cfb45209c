package io.scrutineer.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.scrutineer.failure.FieldError;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Answers a body that is not JSON, or not the JSON that the address takes. */
class JsonExceptionMapper {

    Response toResponse(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            FieldError error = UnreadableJson.under("", mapping);
            return Problem.response(
                    Status.BAD_REQUEST, "unreadable-body", "The body is not what this address takes.", List.of(error));
        }
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return Problem.response(
                Status.BAD_REQUEST, "unreadable-body", "The body is not readable as JSON" + where + ".");
    }
}
