package io.scrutineer.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies over {@code quarkus.http.limits.max-body-size} with a problem, before Quarkus does without one.
 *
 * <p>What a client is still sending is read and dropped up to a bound, as many clients only read an answer when they
 * have sent their body; beyond it the connection is closed.
 */
@ApplicationScoped
class BodyLimit {

    /** Quarkus has its own limit at -2. */
    private static final int BEFORE_QUARKUS = -3;

    private static final int DROPPED_AT_MOST = 16;

    private final long limit;
    private final Buffer problem;
    private final BodyHandler collector;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json)
            throws JsonProcessingException {
        this.limit = limit.asLongValue();
        this.problem = Buffer.buffer(json.writeValueAsBytes(Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "content-too-large",
                "The body is larger than the %d bytes that this service takes.".formatted(this.limit),
                List.of())));
        this.collector = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::check).failureHandler(this::onFailure);
    }

    private void check(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (isOver(length)) {
            refuse(exchange);
        } else if (length == null && exchange.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            collector.handle(exchange);
        } else {
            exchange.next();
        }
    }

    private boolean isOver(@Nullable String length) {
        return length != null && Long.parseLong(length) > limit;
    }

    /** The collector fails with the bare status. */
    private void onFailure(RoutingContext exchange) {
        if (exchange.statusCode() == HttpStatus.CONTENT_TOO_LARGE.getStatusCode()) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            answer(exchange);
        } else if (request.getHeader(HttpHeaders.EXPECT) != null) {
            answerAndClose(exchange);
        } else {
            drop(exchange);
        }
    }

    private void drop(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        request.handler(part -> {
            if (request.bytesRead() > DROPPED_AT_MOST * limit
                    && !exchange.response().ended()) {
                answerAndClose(exchange);
            }
        });
        request.endHandler(end -> {
            if (!exchange.response().ended()) {
                answer(exchange);
            }
        });
        request.resume();
    }

    private void answerAndClose(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.response().endHandler(sent -> exchange.request().connection().close());
        answer(exchange);
    }

    private void answer(RoutingContext exchange) {
        exchange.response()
                .setStatusCode(HttpStatus.CONTENT_TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem);
    }
}
