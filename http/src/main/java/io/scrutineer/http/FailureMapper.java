package io.scrutineer.http;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.Failure;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.failure.NotFound;
import io.scrutineer.failure.NotIdentified;
import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.failure.StaleVersion;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** The one place where a failure of the domain becomes an HTTP status. */
@Provider
class FailureMapper implements ExceptionMapper<Failure> {

    private static final Map<Class<? extends Failure>, StatusType> STATUS = Map.of(
            InvalidInput.class, HttpStatus.UNPROCESSABLE_CONTENT,
            NotFound.class, Status.NOT_FOUND,
            Conflict.class, Status.CONFLICT,
            StaleVersion.class, Status.PRECONDITION_FAILED,
            PreconditionMissing.class, Status.PRECONDITION_REQUIRED,
            NotIdentified.class, Status.UNAUTHORIZED,
            NotAllowed.class, Status.FORBIDDEN);

    @Override
    public Response toResponse(Failure failure) {
        StatusType status = STATUS.getOrDefault(failure.getClass(), Status.INTERNAL_SERVER_ERROR);
        return Problem.response(status, failure.code(), failure.detail(), errors(failure));
    }

    private static List<FieldError> errors(Failure failure) {
        if (failure instanceof InvalidInput invalid) {
            return invalid.errors();
        }
        return failure instanceof Conflict conflict ? conflict.errors() : List.of();
    }
}
