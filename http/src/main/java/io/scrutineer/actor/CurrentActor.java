package io.scrutineer.actor;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.scrutineer.failure.NotIdentified;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who acts in the running request. */
@ApplicationScoped
public class CurrentActor {

    private final CurrentVertxRequest request;

    CurrentActor(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The actor of this request; fails when nobody is identified. */
    public Actor get() {
        Actor actor = orNull();
        if (actor == null) {
            throw new NotIdentified("Say who acts, and for which body.");
        }
        return actor;
    }

    /**
     * The actor of this request, or null outside requests and where the endpoint is open to everybody: what token such
     * a request brings is not looked at.
     */
    public @Nullable Actor orNull() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext exchange = request.getCurrent();
        return exchange != null && exchange.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getAttribute(ActorIdentity.ACTOR)
                : null;
    }
}
