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
 * Refuses a token from the future, and one that lives longer than this service trusts anybody: the claims {@code iat}
 * and {@code exp} of RFC 7519 leave both open.
 */
@ApplicationScoped
@Unremovable
class FreshToken implements Validator {

    private final Duration longestLife;
    private final Duration grace;
    private final Clock clock;

    FreshToken(
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
        if (issued == null || expires == null) {
            return "The token does not say from when and until when it holds.";
        }
        if (issued.getValueInMillis() > clock.instant().plus(grace).toEpochMilli()) {
            return "The token was issued in the future.";
        }
        return expires.getValue() - issued.getValue() > longestLife.toSeconds()
                ? "The token lives longer than is trusted here."
                : null;
    }
}
