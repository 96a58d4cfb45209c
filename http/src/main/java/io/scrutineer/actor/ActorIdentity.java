package io.scrutineer.actor;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes an actor of a token that has been verified; a token that names none opens nothing. */
@ApplicationScoped
class ActorIdentity implements SecurityIdentityAugmentor {

    static final String ACTOR = "scrutineer.actor";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(identity.getPrincipal() instanceof JsonWebToken token ? identify(identity, token) : identity);
    }

    private static SecurityIdentity identify(SecurityIdentity identity, JsonWebToken token) {
        TokenClaims claims = new TokenClaims(token, identity.getRoles());
        Optional<Actor> actor = claims.actor();
        Set<String> rights = actor.map(claims::rights).orElse(Set.of());
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder().setPrincipal(token).addRoles(rights);
        actor.ifPresent(known -> builder.addAttribute(ACTOR, known));
        return builder.build();
    }
}
