package io.scrutineer.testparts;

import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens that the service under test trusts. */
public final class Tokens {

    private static final Map<String, LocalIssuer> ISSUERS = new ConcurrentHashMap<>();
    private static final Map<Held, String> HELD = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The value of the Authorization header in the persona's name, with the token that the persona holds since it first asked. */
    public static String bearer(Persona persona) {
        return "Bearer " + HELD.computeIfAbsent(new Held(issuer(), persona), Held::token);
    }

    /** The issuer that the service under test trusts. */
    public static LocalIssuer issuer() {
        String key = ConfigProvider.getConfig().getValue(TestSettings.SIGNING_KEY, String.class);
        return ISSUERS.computeIfAbsent(key, LocalIssuer::of);
    }

    private record Held(LocalIssuer issuer, Persona persona) {
        String token() {
            return issuer.token(persona);
        }
    }
}
