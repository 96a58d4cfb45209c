package io.scrutineer.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the settings have to keep to; production trusts nothing that is only meant for one machine. */
final class StartRules {

    /** Known from examples, this project's own among them. */
    private static final Set<String> DEFAULT_SECRETS =
            Set.of("", "postgres", "scrutineer", "password", "secret", "admin", "changeme", "change-me", "changeit");

    private StartRules() {}

    /** A sentence for each rule that is broken; it names a setting and never what is in it. */
    static List<String> broken(SecuritySettings settings) {
        List<String> broken = new ArrayList<>();
        String issuer = settings.issuer().orElse("").strip();
        if (issuer.isEmpty()) {
            broken.add("OIDC_ISSUER is not set: whose tokens are to be trusted?");
        }
        if (settings.mode() == Mode.PRODUCTION) {
            if (!issuer.isEmpty() && !issuer.startsWith("https://")) {
                broken.add("OIDC_ISSUER has to begin with https://.");
            }
            if (settings.publicKey().isPresent()) {
                broken.add("OIDC_PUBLIC_KEY is for local use: keys come from the identity provider.");
            }
            if (isDefault(settings)) {
                broken.add("DATABASE_PASSWORD is missing, or one that everybody knows.");
            }
        }
        return broken;
    }

    private static boolean isDefault(SecuritySettings settings) {
        String password = settings.databasePassword().orElse("");
        return DEFAULT_SECRETS.contains(password.toLowerCase(Locale.ROOT))
                || password.equals(settings.databaseUser().orElse(""));
    }
}
