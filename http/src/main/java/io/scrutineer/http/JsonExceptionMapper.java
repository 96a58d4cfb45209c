package io.scrutineer.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.scrutineer.failure.FieldError;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Answers a body that is not JSON, or not the JSON that the address takes. */
class JsonExceptionMapper {

    Response toResponse(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            FieldError error = new FieldError(JsonPointers.fromJackson(mapping), detail(mapping));
            return Problem.response(
                    Status.BAD_REQUEST, "unreadable-body", "The body is not what this address takes.", List.of(error));
        }
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return Problem.response(
                Status.BAD_REQUEST, "unreadable-body", "The body is not readable as JSON" + where + ".");
    }

    static String detail(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "is not a field of this request";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "is not readable as " + mismatch.getTargetType().getSimpleName();
        }
        return "is not readable";
    }
}
