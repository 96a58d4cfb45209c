package io.scrutineer.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.scrutineer.failure.FieldError;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers a body of lines with the number of the line that is not readable, and its field. */
@Provider
class UnreadableLineMapper implements ExceptionMapper<UnreadableLine> {

    @Override
    public Response toResponse(UnreadableLine e) {
        String line = JsonLines.pathOf(e.number());
        FieldError error = e.reason() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? new FieldError(line + JsonPointers.fromJackson(mapping), JsonExceptionMapper.detail(mapping))
                : new FieldError(line, "is not readable as JSON");
        return Problem.response(
                Status.BAD_REQUEST,
                "unreadable-body",
                "Line %d of the body is not what this address takes.".formatted(e.number()),
                List.of(error));
    }
}
