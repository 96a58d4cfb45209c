package io.scrutineer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A database session for work that only one replica of a service may do at a time: whoever holds a lock.
 *
 * <p>It is not a pooled connection: the lock ends with the session, so whoever lost its session can not commit, and
 * another one takes over at once.
 */
@ApplicationScoped
public class LockedSession {

    /**
     * What is worked off lies in tables that are small at first, or mostly: a statement that is planned then would read them
     * through for as long as it is kept, with all that was worked off since.
     */
    private static final String ALWAYS_BY_KEY = "set enable_seqscan = off";

    private final Login login;

    LockedSession(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.login = new Login(url, user, password);
    }

    public Connection open() throws SQLException {
        return prepared(DriverManager.getConnection(login.url(), login.user(), login.password()));
    }

    /** Makes it a session that commits when it is told to, and reads no table through that has an index for the question. */
    public static Connection prepared(Connection session) throws SQLException {
        try (Statement setting = session.createStatement()) {
            setting.execute(ALWAYS_BY_KEY);
            session.setAutoCommit(false);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** Tries to get the lock; a session that has it keeps it until it ends. */
    public boolean holds(long lock, Connection session) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, lock);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                boolean held = answer.getBoolean(1);
                session.commit();
                return held;
            }
        }
    }

    private record Login(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }
}
