package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.http.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A problem that is always the same, for answers before the REST framework has a say. */
public record EarlyProblem(
        int status, Buffer body, @Nullable String retryAfter) {

    static EarlyProblem of(Problem problem, ObjectMapper json) throws JsonProcessingException {
        return new EarlyProblem(problem.status(), Buffer.buffer(json.writeValueAsBytes(problem)), null);
    }

    /** As the REST framework would answer it. */
    public static EarlyProblem of(Response answer, ObjectMapper json) throws JsonProcessingException {
        return new EarlyProblem(
                answer.getStatus(),
                Buffer.buffer(json.writeValueAsBytes(answer.getEntity())),
                answer.getHeaderString(jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER));
    }

    public void answer(RoutingContext exchange) {
        if (retryAfter != null) {
            exchange.response().putHeader(jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER, retryAfter);
        }
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body);
    }

    /** For a client that may go on sending: nobody would read it. */
    void answerAndClose(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.response().endHandler(sent -> exchange.request().connection().close());
        answer(exchange);
    }
}
