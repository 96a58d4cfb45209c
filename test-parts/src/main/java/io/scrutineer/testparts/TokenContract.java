package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds a service to what RFC 6750 and RFC 8725 ask of whoever takes tokens: the ways in which tokens are forged fail. */
public abstract class TokenContract {

    private static final long MINUTE = 60;

    private final Endpoint endpoint;
    private final Persona persona;

    /** The endpoint opens to the persona, and not to everybody. */
    protected TokenContract(Endpoint endpoint, Persona persona) {
        this.endpoint = endpoint;
        this.persona = persona;
    }

    @Test
    void good_token_opens() {
        assertThat(call(Tokens.bearer(persona)).statusCode()).isEqualTo(200);
    }

    @Test
    void no_token_is_challenged_without_an_error_code() {
        assertRefused(call(null), "Bearer");
    }

    @Test
    void token_that_is_none_is_refused() {
        for (String nonsense : List.of(
                "Bearer ", "Bearer x", "Bearer a.b.c", "Bearer ..", "Bearer .&.", "Bearer e30.%%.x", "Bearer")) {
            assertThat(call(nonsense).statusCode()).as(nonsense).isEqualTo(401);
        }
    }

    @Test
    void basic_authentication_is_refused() {
        assertThat(call("Basic cDpw").statusCode()).isEqualTo(401);
    }

    @Test
    void unsigned_token_is_refused() throws JoseException {
        JsonWebSignature unsigned = new JsonWebSignature();
        unsigned.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
        unsigned.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        unsigned.setPayload(claims().toJson());
        assertInvalid(unsigned.getCompactSerialization());
    }

    @Test
    void token_signed_with_the_public_key_as_a_shared_secret_is_refused() throws JoseException {
        String publicKey = ConfigProvider.getConfig().getValue("OIDC_PUBLIC_KEY", String.class);
        JsonWebSignature symmetric = new JsonWebSignature();
        symmetric.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        symmetric.setKey(new HmacKey(Base64.getDecoder().decode(publicKey)));
        symmetric.setPayload(claims().toJson());
        assertInvalid(symmetric.getCompactSerialization());
    }

    @Test
    void token_of_another_key_is_refused() {
        assertInvalid(LocalIssuer.create().sign(claims()));
    }

    @Test
    void token_whose_claims_were_changed_is_refused() {
        String[] parts = Tokens.issuer().token(persona).split("\\.", -1);
        String changed = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(persona.person(), "p-somebody");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
        assertInvalid(String.join(".", parts));
    }

    @Test
    void expired_token_is_refused() {
        JwtClaims claims = claims();
        claims.setIssuedAt(fromNow(-10 * MINUTE));
        claims.setExpirationTime(fromNow(-MINUTE));
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_without_an_end_is_refused() {
        JwtClaims claims = claims();
        claims.unsetClaim("exp");
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_that_holds_longer_than_anybody_is_trusted_is_refused() {
        JwtClaims claims = claims();
        claims.setExpirationTime(fromNow(LocalIssuer.LIFE.toSeconds() + MINUTE));
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_issued_in_the_future_is_refused() {
        JwtClaims claims = claims();
        claims.setIssuedAt(fromNow(10 * MINUTE));
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_that_does_not_hold_yet_is_refused() {
        JwtClaims claims = claims();
        claims.setNotBefore(fromNow(10 * MINUTE));
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_of_another_issuer_is_refused() {
        JwtClaims claims = claims();
        claims.setIssuer("https://identity.example");
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_for_another_audience_is_refused() {
        JwtClaims claims = claims();
        claims.setAudience("another-service");
        assertInvalid(Tokens.issuer().sign(claims));
        claims.unsetClaim("aud");
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void token_without_a_subject_is_refused() {
        JwtClaims claims = claims();
        claims.unsetClaim("sub");
        assertInvalid(Tokens.issuer().sign(claims));
    }

    @Test
    void subject_that_is_no_id_may_do_nothing() {
        JwtClaims claims = claims();
        claims.setSubject("Jane Doe <jane@example.org>");
        assertThat(call("Bearer " + Tokens.issuer().sign(claims)).statusCode()).isEqualTo(403);
    }

    @Test
    void roles_of_no_use_here_may_do_nothing() {
        JwtClaims claims = claims();
        claims.setClaim("realm_access", Map.of("roles", List.of("offline_access", "admin")));
        HttpResponse<String> answer = call("Bearer " + Tokens.issuer().sign(claims));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
    }

    private void assertInvalid(String token) {
        assertRefused(call("Bearer " + token), "Bearer error=\"invalid_token\"");
    }

    private static void assertRefused(HttpResponse<String> answer, String challenge) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue(challenge);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private HttpResponse<String> call(@Nullable String authorization) {
        return endpoint.call(authorization, "", "");
    }

    private JwtClaims claims() {
        return Tokens.issuer().claims(persona);
    }

    private static NumericDate fromNow(long seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }
}
