package io.scrutineer.testparts;

import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.platform.Platform;
import java.util.HashMap;
import java.util.Map;

/** The settings of a service under test. */
public final class TestSettings {

    static final String SIGNING_KEY = "test.signing-key";

    /** A test asks for more in a minute than any client; what is about limits sets its own. */
    private static final String NO_LIMIT = "100000000";

    private TestSettings() {}

    /** On the platform's parts, trusting tokens of an issuer of its own, whose key the test finds beside them. */
    public static Map<String, String> of(Platform platform, String database) {
        LocalIssuer issuer = LocalIssuer.create();
        Map<String, String> settings = new HashMap<>(issuer.settings());
        settings.put(SIGNING_KEY, issuer.privateKey());
        settings.put("DATABASE_URL", platform.jdbcUrl(database));
        settings.put("DATABASE_USER", platform.serviceUser(database));
        settings.put("DATABASE_PASSWORD", platform.serviceUser(database));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", platform.bootstrapServers());
        settings.put("AUDIT_SIGNING_KEY", platform.auditSigningKey());
        settings.put("CORS_ORIGINS", HeadersContract.ALLOWED);
        settings.put("STREAM_HEARTBEAT", "PT1S");
        settings.put("PIPELINE_COUNT_INTERVAL", "PT0.1S");
        settings.put("inbox.tidied-every", "off"); // it would read the table through, whatever a test looks at then
        settings.put("LIMITS_CLIENT_QUOTA", NO_LIMIT);
        settings.put("LIMITS_ADDRESS_QUOTA", NO_LIMIT);
        return settings;
    }
}
