package io.scrutineer.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.http.HttpStatus;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
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
    private final LargeBodies largeBodies;
    private final BodyHandler collector;

    BodyLimit(LimitSettings settings, BodyDeadline deadline, LargeBodies largeBodies, ObjectMapper json)
            throws JsonProcessingException {
        this.limit = settings.bodySize().asLongValue();
        this.deadline = deadline;
        this.largeBodies = largeBodies;
        this.tooLarge = EarlyProblem.of(BodyProblems.tooLarge(limit), json);
        this.tooSlow = EarlyProblem.of(BodyProblems.tooSlow(), json);
        this.collector = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::check).failureHandler(this::onFailure);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        boolean isComing = !request.isEnded() && mayHaveBody(request, request.getHeader(HttpHeaders.CONTENT_LENGTH));
        if (!isComing) {
            exchange.next();
        } else if (largeBodies.isOne(request)) {
            largeBodies.take(exchange, () -> collect(exchange));
        } else {
            collect(exchange);
        }
    }

    private void collect(RoutingContext exchange) {
        deadline.watch(exchange, () -> tooSlow.answerAndClose(exchange));
        if (isOver(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            refuse(exchange);
        } else {
            collector.handle(exchange);
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
