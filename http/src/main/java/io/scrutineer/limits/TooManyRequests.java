package io.scrutineer.limits;

import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** The answer to a client that asks for more than its share. */
final class TooManyRequests {

    private static final String CODE = "too-many-requests";
    private static final String DETAIL = "There were too many requests; go on after the seconds that Retry-After says.";

    private TooManyRequests() {}

    static Problem problem() {
        return Problem.of(Status.TOO_MANY_REQUESTS, CODE, DETAIL, List.of());
    }

    static Response response() {
        return Problem.response(Status.TOO_MANY_REQUESTS, CODE, DETAIL);
    }
}
