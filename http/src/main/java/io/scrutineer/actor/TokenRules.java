package io.scrutineer.actor;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What a token has to keep to that RFC 7519 leaves open: it names somebody, it is not from the future, and it does not
 * live longer than this service trusts anybody.
 */
@ApplicationScoped
@Unremovable
class TokenRules implements Validator {

    private final Duration longestLife;
    private final Duration grace;
    private final Clock clock;

    TokenRules(
            @ConfigProperty(name = "identity.longest-token-life") Duration longestLife,
            @ConfigProperty(name = "quarkus.oidc.token.lifespan-grace") int graceSeconds,
            Clock clock) {
        this.longestLife = longestLife;
        this.grace = Duration.ofSeconds(graceSeconds);
        this.clock = clock;
    }

    @Override
    public @Nullable String validate(JwtContext context) throws MalformedClaimException {
        JwtClaims claims = context.getJwtClaims();
        NumericDate issued = claims.getIssuedAt();
        NumericDate expires = claims.getExpirationTime();
        if (issued == null || expires == null || claims.getSubject() == null) {
            return "The token does not say whose it is, and from when and until when it holds.";
        }
        if (issued.getValueInMillis() > clock.instant().plus(grace).toEpochMilli()) {
            return "The token was issued in the future.";
        }
        return expires.getValue() - issued.getValue() > longestLife.toSeconds()
                ? "The token lives longer than is trusted here."
                : null;
    }
}
