package io.scrutineer.actor;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who acts in a request before the REST framework has a say: whoever its token, verified by the same means, names. */
@ApplicationScoped
public class EarlyActor {

    private final RememberedTokens tokens;

    EarlyActor(RememberedTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Tells the actor, or null where none is known who has one of these rights, or that the token does not hold: at once
     * where it is remembered, and else on whatever thread has verified it.
     */
    public void withAnyOf(
            Set<String> rights, RoutingContext exchange, Consumer<@Nullable Actor> known, Runnable refused) {
        String authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        SecurityIdentity remembered = authorization == null ? null : tokens.remembered(authorization);
        if (remembered != null) {
            known.accept(actor(rights, remembered));
            return;
        }
        Uni<SecurityIdentity> identity = exchange.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        identity.subscribe().with(who -> known.accept(actor(rights, who)), failure -> refused.run());
    }

    private static @Nullable Actor actor(Set<String> rights, SecurityIdentity identity) {
        return !identity.isAnonymous() && rights.stream().anyMatch(identity::hasRole)
                ? identity.getAttribute(ActorIdentity.ACTOR)
                : null;
    }
}
