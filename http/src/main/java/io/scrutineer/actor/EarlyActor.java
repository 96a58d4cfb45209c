package io.scrutineer.actor;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/** Who acts in a request before the REST framework has a say: whoever its token, verified by the same means, names. */
public final class EarlyActor {

    private EarlyActor() {}

    /** The actor, where one is known who has one of these rights; it fails where the token does not hold. */
    public static Uni<Optional<Actor>> withAnyOf(Set<String> rights, RoutingContext exchange) {
        Uni<SecurityIdentity> identity = exchange.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        return identity.map(who -> actor(rights, who));
    }

    private static Optional<Actor> actor(Set<String> rights, SecurityIdentity identity) {
        return !identity.isAnonymous() && rights.stream().anyMatch(identity::hasRole)
                ? Optional.ofNullable(identity.getAttribute(ActorIdentity.ACTOR))
                : Optional.empty();
    }
}
