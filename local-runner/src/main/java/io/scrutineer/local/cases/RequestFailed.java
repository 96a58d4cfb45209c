package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;

/** A request that a service refused or did not answer; the message is one line. */
public final class RequestFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private RequestFailed(String message, Throwable cause) {
        super(message, cause);
    }

    RequestFailed(String message) {
        super(message);
    }

    static RequestFailed unanswered(String request, Exception cause) {
        return new RequestFailed(request + " was not answered: " + cause, cause);
    }

    static RequestFailed refused(Answer answer) {
        JsonNode problem = answer.body();
        return new RequestFailed("%s was answered with %d: %s %s"
                .formatted(
                        answer.request(),
                        answer.status(),
                        problem.path("detail").asText(problem.path("title").asText()),
                        problem.path("errors")));
    }
}
