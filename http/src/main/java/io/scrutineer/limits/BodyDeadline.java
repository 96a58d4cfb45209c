package io.scrutineer.limits;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Gives up a request whose body does not come to an end, however much of it still trickles in. */
@ApplicationScoped
class BodyDeadline {

    private final Vertx vertx;
    private final Duration usual;

    BodyDeadline(Vertx vertx, LimitSettings settings) {
        this.vertx = vertx;
        this.usual = settings.body();
    }

    void watch(RoutingContext exchange, Runnable giveUp) {
        watch(exchange, usual, giveUp);
    }

    void watch(RoutingContext exchange, Duration patience, Runnable giveUp) {
        long timer = vertx.setTimer(patience.toMillis(), late -> {
            if (!exchange.request().isEnded() && !exchange.response().closed()) {
                giveUp.run();
            }
        });
        exchange.addEndHandler(done -> vertx.cancelTimer(timer));
    }
}
