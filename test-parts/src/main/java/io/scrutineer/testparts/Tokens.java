package io.scrutineer.testparts;

import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens that the service under test trusts. */
public final class Tokens {

    private static final Map<String, LocalIssuer> ISSUERS = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The value of the Authorization header in the persona's name. */
    public static String bearer(Persona persona) {
        return "Bearer " + issuer().token(persona);
    }

    /** The issuer that the service under test trusts. */
    public static LocalIssuer issuer() {
        String key = ConfigProvider.getConfig().getValue(TestSettings.SIGNING_KEY, String.class);
        return ISSUERS.computeIfAbsent(key, LocalIssuer::of);
    }
}
