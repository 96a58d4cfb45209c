package io.scrutineer.local.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of our own, durable as in production. */
public final class Postgres {
    static final String USER = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PostgresCluster cluster;
    private final Path log;
    private final Orphan orphan;
    private final int port;
    private @Nullable ChildProcess server;

    Postgres(Path dataDirectory, Path logs, int port) {
        this.log = logs.resolve("postgres.log");
        this.cluster = new PostgresCluster(dataDirectory.resolve("postgres"), log);
        this.orphan = new Orphan(dataDirectory.resolve("postgres.pid"));
        this.port = port;
    }

    /** Starts it on its data and its port, the first time and after any end of the server. */
    public void start() {
        orphan.stop(StopSignal.INT);
        cluster.createIfAbsent();
        Ports.checkFree(port, "PostgreSQL");
        ChildProcess started = ChildProcess.start(cluster.serverCommand(port), Map.of(), log, StopSignal.INT);
        server = started;
        orphan.remember(started.pid());
        Waiting.until(PATIENCE, () -> isReady() || !started.isAlive());
        if (!isReady()) {
            stop();
            throw new StartFailed("PostgreSQL did not start: " + started.lastWords());
        }
    }

    /** Ends its sessions and stops it. */
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** SIGKILL to the server and all its sessions. */
    public void kill9() {
        if (server != null) {
            server.kill9();
        }
    }

    Optional<String> ended() {
        return server == null ? Optional.empty() : server.end("PostgreSQL");
    }

    public boolean isAlive() {
        return server != null && server.isAlive();
    }

    /** The server's process, the parent of its sessions' processes. */
    public long pid() {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL was not started.");
        }
        return server.pid();
    }

    public int port() {
        return port;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser(USER);
        return source.getConnection();
    }

    void createDatabase(String name) {
        try (Connection connection = connect(USER);
                var known = connection.prepareStatement("select from pg_database where datname = ?");
                var create = connection.createStatement()) {
            known.setString(1, name);
            if (!known.executeQuery().next()) {
                String quoted = create.enquoteIdentifier(name, true);
                create.execute("create role " + quoted + " login");
                create.execute("create database " + quoted + " owner " + quoted);
            }
        } catch (SQLException e) {
            throw new StartFailed("Cannot create the database " + name + ": " + e, e);
        }
    }

    /** Whether it answers, and it is ours that answers: another server may have got the port first. */
    private boolean isReady() {
        try (Connection connection = connect(USER);
                var statement = connection.createStatement();
                var directory = statement.executeQuery("show data_directory")) {
            return directory.next() && cluster.isAt(directory.getString(1));
        } catch (SQLException notYet) {
            return false;
        }
    }
}
