package io.scrutineer.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;

/** Answers a body whose bytes are not the characters that its beginning promises, which Jackson does not call wrong JSON. */
@Provider
class UnreadableTextMapper implements ExceptionMapper<CharConversionException> {

    @Override
    public Response toResponse(CharConversionException e) {
        return Problem.response(Status.BAD_REQUEST, "unreadable-body", "The body is not readable as JSON.");
    }
}
