package io.scrutineer.openapi;

import io.scrutineer.failure.Failure;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.NotFound;
import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.failure.StaleVersion;
import io.scrutineer.http.HttpStatus;
import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The problems that every API answers alike, one for each status. */
final class ProblemExamples {

    private static final Map<String, Problem> BY_STATUS = Stream.of(
                    problem(
                            Status.BAD_REQUEST,
                            "unreadable-body",
                            "The body is not what this address takes.",
                            new FieldError("findings[3].evaluation", "is not readable as Integer")),
                    problem(Status.UNAUTHORIZED, "not-identified", "This needs an access token."),
                    problem(
                            Status.FORBIDDEN,
                            "insufficient-rights",
                            "The roles or scopes of the access token do not allow this."),
                    problem(Status.NOT_FOUND, new NotFound()),
                    problem(
                            Status.REQUEST_TIMEOUT,
                            "request-timeout",
                            "The body did not come to an end in the time that this service waits."),
                    problem(Status.PRECONDITION_FAILED, new StaleVersion()),
                    problem(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "content-too-large",
                            "The body is larger than the 1000000 bytes that this service takes."),
                    problem(
                            Status.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-media-type",
                            "This address does not take that media type."),
                    problem(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-input",
                            "The request has fields that can not be accepted.",
                            new FieldError("findings[3].indicator", "is not an indicator of the framework")),
                    problem(Status.PRECONDITION_REQUIRED, new PreconditionMissing()),
                    problem(
                            Status.TOO_MANY_REQUESTS,
                            "too-many-requests",
                            "There were too many requests; go on after the seconds that Retry-After says."),
                    problem(
                            Status.SERVICE_UNAVAILABLE,
                            "try-again",
                            "The service can not reach its data now; try again."))
            .collect(Collectors.toMap(problem -> "" + problem.status(), problem -> problem));

    private ProblemExamples() {}

    /** The problem that a status stands for, or null where that is not the same everywhere. */
    static @Nullable Map<String, Object> of(String status) {
        Problem problem = BY_STATUS.get(status);
        return problem == null ? null : asJson(problem);
    }

    /** What a resource names by its code. */
    static Map<String, Object> of(Status status, String code, String detail) {
        return asJson(problem(status, code, detail));
    }

    private static Problem problem(StatusType status, Failure failure) {
        return problem(status, failure.code(), failure.detail());
    }

    private static Problem problem(StatusType status, String code, String detail, FieldError... errors) {
        return Problem.of(status, code, detail, List.of(errors));
    }

    private static Map<String, Object> asJson(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", problem.type());
        json.put("title", problem.title());
        json.put("status", problem.status());
        json.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            json.put(
                    "errors",
                    problem.errors().stream()
                            .map(error -> Map.of("pointer", error.pointer(), "detail", error.detail()))
                            .toList());
        }
        return json;
    }
}
