package io.scrutineer.limits;

import io.scrutineer.actor.Actor;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The limits that the REST framework's filters hold requests to, for those that are taken before they come there. */
@ApplicationScoped
public class EarlyLimits {

    private static final String COUNTED = EarlyLimits.class.getName() + ".counted";

    private final RateLimits limits;

    EarlyLimits(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a request of a client, and tells it of its limit. Where it is over a limit, nothing has happened: it goes the
     * ordinary way, on which no request is counted twice.
     */
    public boolean grant(RoutingContext exchange, Actor actor) {
        if (HeadLimit.isOver(exchange.request())) {
            return false;
        }
        RateAnswer answer = limits.ofClient(actor);
        if (answer.isGranted()) {
            answer.tell(exchange.response().headers());
            exchange.put(COUNTED, true);
        }
        return answer.isGranted();
    }

    static boolean hasCounted(RoutingContext exchange) {
        return exchange.get(COUNTED) != null;
    }
}
