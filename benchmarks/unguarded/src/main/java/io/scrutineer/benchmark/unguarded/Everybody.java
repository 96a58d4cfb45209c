package io.scrutineer.benchmark.unguarded;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Organisation;
import io.scrutineer.actor.Role;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import java.util.TreeSet;

/** Takes every request for one of the same inspector, and looks at no token. */
@Alternative
@Priority(2)
@ApplicationScoped
class Everybody implements HttpAuthenticationMechanism {

    private static final Actor ACTOR = new Actor(
            "p-benchmark",
            new Organisation(Organisation.Kind.BODY, "care-inspectorate"),
            new TreeSet<>(Set.of(Role.PLANNER, Role.LEAD_INSPECTOR)));

    private static final SecurityIdentity IDENTITY = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(ACTOR.person()))
            .addRoles(ACTOR.roles())
            .addAttribute("scrutineer.actor", ACTOR)
            .build();

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        return Uni.createFrom().item(IDENTITY);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401));
    }
}
