package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.http.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** A problem that is always the same, for answers before the REST framework has a say. */
record EarlyProblem(int status, Buffer body) {

    static EarlyProblem of(Problem problem, ObjectMapper json) throws JsonProcessingException {
        return new EarlyProblem(problem.status(), Buffer.buffer(json.writeValueAsBytes(problem)));
    }

    void answer(RoutingContext exchange) {
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
