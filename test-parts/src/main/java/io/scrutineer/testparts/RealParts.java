package io.scrutineer.testparts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.scrutineer.local.platform.Directories;
import io.scrutineer.local.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts PostgreSQL and Kafka for the tests of a service and hands it their addresses.
 *
 * <p>The init argument {@code database} names the service's database.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private String database = "inspection";
    private @Nullable Path data;
    private @Nullable Platform platform;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory("scrutineer-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform started = Platform.start(data);
        platform = started;
        return Map.of(
                "DATABASE_URL", started.jdbcUrl(database),
                "DATABASE_USER", started.databaseUser(),
                "DATABASE_PASSWORD", started.databaseUser(),
                "KAFKA_BOOTSTRAP_SERVERS", started.bootstrapServers(),
                "AUDIT_SIGNING_KEY", started.auditSigningKey());
    }

    @Override
    public void stop() {
        if (platform != null) {
            platform.close();
        }
        try {
            if (data != null) {
                Directories.delete(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
