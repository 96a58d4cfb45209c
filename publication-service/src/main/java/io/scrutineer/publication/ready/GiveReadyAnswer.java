package io.scrutineer.publication.ready;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a ready answer to whoever asks for one; everything else goes its way. */
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
        Optional<ReadyAnswer> answer = request.method() == HttpMethod.GET && request.query() == null
                ? ready.shelf().get(Encodings.key(request.path(), request.getHeader(HttpHeaders.ACCEPT_ENCODING)))
                : Optional.empty();
        answer.filter(there -> accepts(request, there))
                .ifPresentOrElse(there -> send(there, request, exchange.response()), exchange::next);
    }

    private static void send(ReadyAnswer answer, HttpServerRequest request, HttpServerResponse response) {
        answer.headers().forEach(response::putHeader);
        if (has(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.entityTag())) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
        } else {
            response.end(answer.buffer());
        }
    }

    /** As sent by browsers and programs; whoever asks for something else is answered by the endpoint. */
    private static boolean accepts(HttpServerRequest request, ReadyAnswer answer) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String type = answer.mediaType();
        return accept == null || accept.contains("*/*") || accept.contains(type);
    }

    private static boolean has(@Nullable String tags, @Nullable String tag) {
        return tags != null
                && tag != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
