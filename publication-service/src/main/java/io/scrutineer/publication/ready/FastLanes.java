package io.scrutineer.publication.ready;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a {@link FastLane} on each connection, with its first request. */
@ApplicationScoped
class FastLanes {

    private static final int BEFORE_ANYTHING_ELSE = Integer.MIN_VALUE;

    private final ReadyReplies replies;
    private final boolean forwarding;

    FastLanes(
            ReadyReplies replies,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean forwarding) {
        this.replies = replies;
        this.forwarding = forwarding;
    }

    /** Not where a proxy says whose request it passes on: that is found out, and held to a rate, in the ordinary way. */
    void install(@Observes Router router) {
        if (!forwarding) {
            router.route().order(BEFORE_ANYTHING_ELSE).handler(this::open);
        }
    }

    private void open(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        if (connection instanceof ConnectionBase ofVertx) {
            FastLane.open(ofVertx.channel().pipeline(), replies, connection.remoteAddress());
        }
        exchange.next();
    }
}
