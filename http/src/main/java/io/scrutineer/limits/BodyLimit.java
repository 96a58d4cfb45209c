package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.scrutineer.http.HttpStatus;
import io.scrutineer.http.Problem;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a request's body before any thread or connection is taken for it, as long and as large as it may be.
 *
 * <p>Without that, the thread that handles a request would wait for what its client has not sent yet, and a few slow
 * clients would hold them all.
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
    private final EarlyProblem tooLarge;
    private final EarlyProblem tooSlow;
    private final BodyDeadline deadline;
    private final BodyHandler collector;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            BodyDeadline deadline,
            ObjectMapper json)
            throws JsonProcessingException {
        this.limit = limit.asLongValue();
        this.deadline = deadline;
        this.tooLarge = EarlyProblem.of(
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "content-too-large",
                        "The body is larger than the %d bytes that this service takes.".formatted(this.limit),
                        List.of()),
                json);
        this.tooSlow = EarlyProblem.of(
                Problem.of(
                        Status.REQUEST_TIMEOUT,
                        "request-timeout",
                        "The body did not come to an end in the time that this service waits.",
                        List.of()),
                json);
        this.collector = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::check).failureHandler(this::onFailure);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean isComing = !request.isEnded() && mayHaveBody(request, length);
        if (isComing) {
            deadline.watch(exchange, () -> tooSlow.answerAndClose(exchange));
        }
        if (isOver(length)) {
            refuse(exchange);
        } else if (isComing) {
            collector.handle(exchange);
        } else {
            exchange.next();
        }
    }

    /** There is nothing to wait for in a body of no length. */
    private static boolean mayHaveBody(HttpServerRequest request, @Nullable String length) {
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }

    private boolean isOver(@Nullable String length) {
        return length != null && Long.parseLong(length) > limit;
    }

    /** The collector fails with the bare status, or because the client is gone: then there is nobody to answer. */
    private void onFailure(RoutingContext exchange) {
        Throwable failure = exchange.failure();
        if (failure instanceof IOException || failure instanceof HttpClosedException) {
            return;
        }
        if (exchange.statusCode() == HttpStatus.CONTENT_TOO_LARGE.getStatusCode()) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.isEnded()) {
            tooLarge.answer(exchange);
        } else if (request.getHeader(HttpHeaders.EXPECT) != null) {
            tooLarge.answerAndClose(exchange);
        } else {
            drop(exchange);
        }
    }

    private void drop(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        request.handler(part -> {
            if (request.bytesRead() > DROPPED_AT_MOST * limit
                    && !exchange.response().ended()) {
                tooLarge.answerAndClose(exchange);
            }
        });
        request.endHandler(end -> {
            if (!exchange.response().ended()) {
                tooLarge.answer(exchange);
            }
        });
        request.resume();
    }
}
