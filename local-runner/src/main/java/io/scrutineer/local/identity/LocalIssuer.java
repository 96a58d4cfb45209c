package io.scrutineer.local.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Issues access tokens under a key pair of its own, in the form of RFC 9068 that an identity provider gives them. */
public final class LocalIssuer {

    /** How long a token holds. */
    public static final Duration LIFE = Duration.ofHours(12);

    private static final String ISSUER = "urn:scrutineer:local";
    private static final String AUDIENCE = "scrutineer";
    private static final int KEY_BITS = 2048;

    private final KeyPair keys;

    private LocalIssuer(KeyPair keys) {
        this.keys = keys;
    }

    /** With a new key pair, which ends with the process. */
    public static LocalIssuer create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return new LocalIssuer(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java makes no RSA keys.", e);
        }
    }

    /** With the key pair of another one, as {@link #privateKey()} gave it. */
    public static LocalIssuer of(String privateKey) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            PrivateKey key = factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
            RSAPrivateCrtKey parts = (RSAPrivateCrtKey) key;
            PublicKey publicKey =
                    factory.generatePublic(new RSAPublicKeySpec(parts.getModulus(), parts.getPublicExponent()));
            return new LocalIssuer(new KeyPair(publicKey, key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This is no RSA key.", e);
        }
    }

    /** In PKCS #8 and base64. */
    public String privateKey() {
        return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
    }

    /** The settings by which a service trusts the tokens of this issuer. */
    public Map<String, String> settings() {
        return Map.of(
                "SCRUTINEER_MODE",
                "local",
                "OIDC_ISSUER",
                ISSUER,
                "OIDC_SERVER_URL",
                "",
                "OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    /** A signed token. */
    public String token(Persona persona) {
        return sign(claims(persona));
    }

    /** What a token for the persona says. */
    public JwtClaims claims(Persona persona) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(persona.person());
        claims.setJwtId(UUID.randomUUID().toString());
        NumericDate now = NumericDate.now();
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + LIFE.toSeconds()));
        claims.setClaim("realm_access", Map.of("roles", persona.roles()));
        if (persona.body() != null) {
            claims.setStringClaim("scrutineer_body", persona.body());
        }
        if (persona.partnership() != null) {
            claims.setStringClaim("scrutineer_partnership", persona.partnership());
        }
        if (!persona.scopes().isEmpty()) {
            claims.setStringClaim("scope", String.join(" ", persona.scopes()));
        }
        return claims;
    }

    /** Signs any claims, right or wrong. */
    public String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "at+jwt");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setPayload(claims.toJson());
        signature.setKey(keys.getPrivate());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be signed.", e);
        }
    }
}
