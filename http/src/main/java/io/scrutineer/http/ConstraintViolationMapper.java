package io.scrutineer.http;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** Answers a request whose shape Bean Validation refused. */
@Provider
class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::path).thenComparing(FieldError::detail))
                .limit(FieldErrors.MOST)
                .toList();
        return Problem.response(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-input",
                "The request has fields that can not be accepted.",
                errors);
    }

    /** The path without the Java method and, for a request body, its parameter. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        boolean body = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                path.append(body ? "." : "").append(node);
                body = true;
            }
        }
        return path.isEmpty() ? last(violation.getPropertyPath()) : path.toString();
    }

    private static String last(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
