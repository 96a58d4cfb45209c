package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.scrutineer.local.platform.Directories;
import io.scrutineer.local.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Kafka of one test alone, which may stop the database. */
public final class StoppableParts implements QuarkusTestResourceLifecycleManager {

    private static @Nullable Platform platform;

    private @Nullable Path data;

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
                "DATABASE_URL", started.jdbcUrl("inspection"),
                "DATABASE_USER", started.databaseUser(),
                "DATABASE_PASSWORD", started.databaseUser(),
                "KAFKA_BOOTSTRAP_SERVERS", started.bootstrapServers(),
                "AUDIT_SIGNING_KEY", started.auditSigningKey());
    }

    @Override
    public void stop() {
        started().close();
        try {
            Directories.delete(Objects.requireNonNull(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stopPostgres() {
        started().postgres().stop();
    }

    static void startPostgres() {
        if (!started().postgres().isAlive()) {
            started().postgres().start();
        }
    }

    private static Platform started() {
        return Objects.requireNonNull(platform);
    }
}
