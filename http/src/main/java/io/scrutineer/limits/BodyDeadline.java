package io.scrutineer.limits;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives up a request whose body does not come to an end, however much of it still trickles in. */
@ApplicationScoped
class BodyDeadline {

    private final Vertx vertx;
    private final long millis;

    BodyDeadline(Vertx vertx, LimitSettings settings) {
        this.vertx = vertx;
        this.millis = settings.body().toMillis();
    }

    void watch(RoutingContext exchange, Runnable giveUp) {
        long timer = vertx.setTimer(millis, late -> {
            if (!exchange.request().isEnded() && !exchange.response().closed()) {
                giveUp.run();
            }
        });
        exchange.addEndHandler(done -> vertx.cancelTimer(timer));
    }
}
