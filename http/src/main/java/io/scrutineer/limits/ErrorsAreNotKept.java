package io.scrutineer.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;

/** Keeps caches from answering with an error when it is over: many of them would keep even a bare 404. */
@ApplicationScoped
class ErrorsAreNotKept {

    private static final int AROUND_ALL_ELSE = 700;

    void install(@Observes Filters filters) {
        filters.register(ErrorsAreNotKept::watch, AROUND_ALL_ELSE);
    }

    private static void watch(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        exchange.addHeadersEndHandler(sending -> {
            if (response.getStatusCode() >= Status.BAD_REQUEST.getStatusCode()) {
                response.headers().set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        exchange.next();
    }
}
