package io.scrutineer.local.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * PostgreSQL and Kafka on free ports, with their data in one directory; starting again on the same
 * directory finds the data, and the same ports where they are still free.
 */
public final class Platform implements AutoCloseable {
    /** The databases of the three services, there from the start. */
    public static final List<String> DATABASES = List.of("inspection", "grading", "publication");

    /** Each with other ports for those that somebody took meanwhile. */
    private static final int ATTEMPTS = 3;

    private final DataLock lock;
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final AuditKey auditKey;

    private Platform(DataLock lock, Postgres postgres, KafkaBroker kafka, AuditKey auditKey) {
        this.lock = lock;
        this.postgres = postgres;
        this.kafka = kafka;
        this.auditKey = auditKey;
    }

    /** Starts both parts, or neither: when one fails, the other is stopped. */
    public static Platform start(Path dataDirectory) {
        return start(dataDirectory, dataDirectory.resolve("logs"), (part, took) -> {});
    }

    /** As {@link #start(Path)}, with the logs elsewhere, and telling of each part that is ready. */
    public static Platform start(Path dataDirectory, Path logs, Progress progress) {
        DataLock lock = DataLock.take(dataDirectory);
        for (int attempt = 1; true; attempt++) {
            Ports ports = Ports.of(dataDirectory);
            Platform platform = new Platform(
                    lock,
                    new Postgres(dataDirectory, logs, ports.postgres()),
                    new KafkaBroker(dataDirectory, logs, ports),
                    new AuditKey(dataDirectory));
            try {
                platform.startBoth(progress);
                return platform;
            } catch (PortTaken taken) {
                platform.stopBoth();
                if (attempt == ATTEMPTS) {
                    lock.close();
                    throw taken;
                }
            } catch (RuntimeException failed) {
                platform.close();
                throw failed;
            }
        }
    }

    public Postgres postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    /** Who may do everything in every database; for tests and tools. */
    public String databaseUser() {
        return Postgres.USER;
    }

    /** Who owns the database and may do nothing else, as a service connects. */
    public String serviceUser(String database) {
        return database;
    }

    /** A new connection; for tests and tools. */
    public Connection connect(String database) throws SQLException {
        return postgres.connect(database);
    }

    /** Creates the database, and the role of the same name that owns it, when they are not there yet. */
    public void createDatabase(String name) {
        postgres.createDatabase(name);
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The key with which the services sign their audit trails, the same for the same data. */
    public String auditSigningKey() {
        return auditKey.text();
    }

    /** A part that ended by itself, and its last words. */
    public Optional<String> endedPart() {
        return postgres.ended().or(kafka::ended);
    }

    /** Ends both parts at once, when the data are not wanted any more. */
    public void discard() {
        kafka.kill9();
        postgres.kill9();
        lock.close();
    }

    /** Stops both parts; the data stays. */
    @Override
    public void close() {
        stopBoth();
        lock.close();
    }

    private void stopBoth() {
        kafka.stop();
        postgres.stop();
    }

    private void startBoth(Progress progress) {
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> progress.timed("PostgreSQL", this::startPostgres)),
                            CompletableFuture.runAsync(() -> progress.timed("Kafka", kafka::start)))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StartFailed cause ? cause : failed;
        }
    }

    private void startPostgres() {
        postgres.start();
        DATABASES.forEach(postgres::createDatabase);
    }
}
