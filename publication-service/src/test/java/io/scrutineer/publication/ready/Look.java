package io.scrutineer.publication.ready;

import static org.awaitility.Awaitility.await;

import io.scrutineer.testparts.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The look for changes of other replicas, as far as a lock on what it reads shows it. */
final class Look {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String WAITING = """
            select count(*) from pg_locks
            where relation = 'public_state'::regclass and mode = 'AccessShareLock' and not granted""";

    private Look() {}

    /** Returns when it has seen all that is public now, so that it lets nothing go any more. */
    static void awaitSeen() throws SQLException {
        awaitLook();
        // This one begins after the one before has ended.
        awaitLook();
    }

    private static void awaitLook() throws SQLException {
        try (Connection connection = held()) {
            await().atMost(SOON).until(() -> !Sql.text(WAITING).equals("0"));
            connection.rollback();
        }
    }

    /** Keeps it waiting until this is rolled back. */
    static Connection held() throws SQLException {
        Connection connection = Sql.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table public_state in access exclusive mode");
        }
        return connection;
    }
}
