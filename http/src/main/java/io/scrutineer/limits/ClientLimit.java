package io.scrutineer.limits;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.CurrentActor;
import io.vertx.core.http.HttpServerRequest;
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
    private final HttpServerRequest request;

    /** The request is a proxy for the one that runs. */
    ClientLimit(RateLimits limits, CurrentActor actor, HttpServerRequest request) {
        this.limits = limits;
        this.actor = actor;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        RateAnswer answer = limits.ofClient(client());
        answer.tell(request.response().headers());
        if (!answer.isGranted()) {
            context.abortWith(TooManyRequests.response());
        }
    }

    private Object client() {
        Actor acting = actor.orNull();
        return acting == null
                ? ClientAddress.of(request.remoteAddress())
                : new Client(acting.person(), acting.organisation().toString());
    }

    private record Client(String person, String organisation) {}
}
