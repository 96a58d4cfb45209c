package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.http.Problem;
import io.scrutineer.limits.EarlyProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** What a request is answered that did not come to its endpoint: the same as there. */
@ApplicationScoped
class EarlyAnswers {

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");

    private final ObjectMapper json;
    private final EarlyProblem tryAgain;

    EarlyAnswers(ObjectMapper json) throws JsonProcessingException {
        this.json = json;
        this.tryAgain = EarlyProblem.of(Problem.tryAgain(), json);
    }

    void recorded(RoutingContext exchange, Recorded recorded) {
        HttpServerResponse response = exchange.response();
        response.setStatusCode(recorded.status().getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .end(rendered(recorded));
    }

    void tryAgain(RoutingContext exchange) {
        tryAgain.answer(exchange);
    }

    private Buffer rendered(Recorded recorded) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(recorded));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was recorded is always representable as JSON", e);
        }
    }
}
