package io.scrutineer.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the framework's own answer to JSON of the wrong shape. */
@Provider
class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {

    private final JsonExceptionMapper json = new JsonExceptionMapper();

    @Override
    public Response toResponse(MismatchedInputException e) {
        return json.toResponse(e);
    }
}
