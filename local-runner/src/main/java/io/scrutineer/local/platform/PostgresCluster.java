package io.scrutineer.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The data directory of a PostgreSQL server, and the commands that create and serve it. */
final class PostgresCluster {
    /** Durable, and otherwise made for a machine that runs everything else as well. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=256MB",
            "max_wal_size=4GB",
            "min_wal_size=256MB",
            "checkpoint_timeout=15min",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Path directory;
    private final Path log;

    PostgresCluster(Path directory, Path log) {
        this.directory = directory;
        this.log = log;
    }

    /** Creates it; a creation that was interrupted is begun again. */
    void createIfAbsent() {
        Path created = directory.resolveSibling("postgres.created");
        try {
            if (!Files.exists(created)) {
                Directories.delete(directory);
                create();
                Files.createFile(created);
            }
        } catch (IOException e) {
            throw new StartFailed("Cannot create PostgreSQL's data in " + directory + ": " + e, e);
        }
    }

    List<String> serverCommand(int port) {
        List<String> command = command("postgres", "-D", directory.toString(), "-p", Integer.toString(port));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    boolean isAt(String other) {
        try {
            return Files.isSameFile(directory, Path.of(other));
        } catch (IOException elsewhere) {
            return false;
        }
    }

    private void create() {
        List<String> command =
                command("initdb", "-D", directory.toString(), "-U", Postgres.USER, "-A", "trust", "-E", "UTF-8");
        command.addAll(List.of("--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.add("--no-instructions");
        ChildProcess initdb = ChildProcess.start(command, Map.of(), log);
        if (initdb.exitCode() != 0) {
            throw new StartFailed("PostgreSQL's data could not be created: " + initdb.lastWords());
        }
    }

    /** PostgreSQL refuses to run as root, so root runs it as nobody in a user namespace. */
    private static List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(PostgresBinaries.directory().resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
