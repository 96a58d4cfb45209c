package io.scrutineer.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.scrutineer.actor.Actor;
import io.scrutineer.actor.CurrentActor;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Holds each client to a rate of its own: many of them may share an address, and one may have many.
 *
 * <p>It runs when it is known who acts, and that they may; who is not known is one with all others at the address.
 */
@Provider
class ClientLimit implements ContainerRequestFilter {

    private final RateLimits limits;
    private final CurrentActor actor;
    private final CurrentVertxRequest request;

    ClientLimit(RateLimits limits, CurrentActor actor, CurrentVertxRequest request) {
        this.limits = limits;
        this.actor = actor;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        RoutingContext exchange = request.getCurrent();
        if (EarlyLimits.hasCounted(exchange)) {
            return;
        }
        RateAnswer answer = count(exchange);
        answer.tell(exchange.response().headers());
        if (!answer.isGranted()) {
            context.abortWith(TooManyRequests.response());
        }
    }

    private RateAnswer count(RoutingContext exchange) {
        Actor acting = actor.orNull();
        return acting == null
                ? limits.ofStranger(ClientAddress.of(exchange.request().remoteAddress()))
                : limits.ofClient(acting);
    }
}
