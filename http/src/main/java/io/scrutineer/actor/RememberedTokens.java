package io.scrutineer.actor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.scrutineer.cache.Caches;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute, and never beyond its end, that a token was verified: clients send the same one with every
 * request, and verifying a signature costs more than most requests.
 */
@Alternative
@Priority(1) // before the mechanism that it asks
@ApplicationScoped
class RememberedTokens implements HttpAuthenticationMechanism {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** What a service of the type "service" takes, and asked for at each request. */
    private static final Uni<HttpCredentialTransport> BEARER =
            Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "Bearer"));

    private final OidcAuthenticationMechanism oidc;
    private final Cache<String, SecurityIdentity> known;

    RememberedTokens(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.known = Caches.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((String token, SecurityIdentity identity) -> left(identity, clock)))
                .build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        String authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return oidc.authenticate(exchange, providers);
        }
        SecurityIdentity identity = remembered(authorization);
        return identity == null
                ? verify(authorization, exchange, providers)
                : Uni.createFrom().item(identity);
    }

    /** Whom a token that is remembered names, or null: it has to be verified then. */
    @Nullable SecurityIdentity remembered(String authorization) {
        return known.getIfPresent(authorization);
    }

    private Uni<SecurityIdentity> verify(
            String authorization, RoutingContext exchange, IdentityProviderManager providers) {
        if (!TokenSyntax.isKept(authorization)) {
            exchange.request().headers().set(HttpHeaders.AUTHORIZATION, TokenSyntax.MALFORMED);
        }
        return oidc.authenticate(exchange, providers).invoke(verified -> remember(authorization, verified));
    }

    private void remember(String key, SecurityIdentity verified) {
        if (verified.getPrincipal() instanceof JsonWebToken) {
            known.put(key, verified);
        }
    }

    private static Duration left(SecurityIdentity identity, Clock clock) {
        long end = ((JsonWebToken) identity.getPrincipal()).getExpirationTime();
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(end));
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return oidc.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return BEARER;
    }
}
