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

    /** The path without the Java method and its parameter; a body that is missing as a whole has none. */
    static String field(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(node, path);
            }
        }
        return path.isEmpty() && violation.getInvalidValue() != null ? parameter : path.toString();
    }

    private static void append(Path.Node node, StringBuilder path) {
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
