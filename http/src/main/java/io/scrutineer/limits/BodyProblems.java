package io.scrutineer.limits;

import io.scrutineer.http.HttpStatus;
import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Why a body is not taken. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem tooLarge(long limit) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "content-too-large",
                "The body is larger than the %d bytes that this service takes.".formatted(limit),
                List.of());
    }

    static Problem tooSlow() {
        return Problem.of(
                Status.REQUEST_TIMEOUT,
                "request-timeout",
                "The body did not come to an end in the time that this service waits.",
                List.of());
    }
}
