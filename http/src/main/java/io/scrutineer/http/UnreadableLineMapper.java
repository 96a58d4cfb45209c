package io.scrutineer.http;

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
        FieldError error = UnreadableJson.under(JsonLines.pathOf(e.number()), e.reason());
        return Problem.response(
                Status.BAD_REQUEST,
                "unreadable-body",
                "Line %d of the body is not what this address takes.".formatted(e.number()),
                List.of(error));
    }
}
