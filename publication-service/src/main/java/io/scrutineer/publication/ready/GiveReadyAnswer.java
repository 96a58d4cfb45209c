package io.scrutineer.publication.ready;

import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.scrutineer.http.RequestId;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Gives a ready answer where the {@link FastLane} could not; everything else goes its way. */
@ApplicationScoped
class GiveReadyAnswer {

    /** After the limits and the headers that every answer has. */
    private static final int AFTER_THE_OTHERS = 10;

    private final ReadyAnswers ready;

    GiveReadyAnswer(ReadyAnswers ready) {
        this.ready = ready;
    }

    void install(@Observes Filters filters) {
        filters.register(this::give, AFTER_THE_OTHERS);
    }

    private void give(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<ReadyAnswer> answer = request.method() == HttpMethod.GET
                        && !request.headers().contains(HttpHeaders.IF_MATCH)
                ? ready.shelf().get(Encodings.key(request.uri(), request.getHeader(HttpHeaders.ACCEPT_ENCODING)))
                : Optional.empty();
        answer.filter(there -> there.isTakenBy(request.getHeader(HttpHeaders.ACCEPT)))
                .ifPresentOrElse(there -> send(there, request, exchange.response()), exchange::next);
    }

    private static void send(ReadyAnswer answer, HttpServerRequest request, HttpServerResponse response) {
        answer.headers().forEach(response::putHeader);
        response.putHeader(RequestId.HEADER, RequestId.of(request.getHeader("traceparent")));
        if (answer.isAmong(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
        } else {
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(answer.body())));
        }
    }
}
