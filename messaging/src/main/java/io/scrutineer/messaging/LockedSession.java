package io.scrutineer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGProperty;

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

    /**
     * Where the host of the one that holds the lock is gone, nobody says so: PostgreSQL looks, and ends its session, in place
     * of keeping the lock for two hours from whoever stands by. Options in the URL replace these.
     */
    private static final String GONE_WITHIN_HALF_A_MINUTE = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5"
            + " -c tcp_keepalives_count=3 -c tcp_user_timeout=30000";

    /** Longer than any of its statements takes: a server that does not answer by then will not. */
    private static final String SECONDS_FOR_AN_ANSWER = "90";

    private final Login login;

    LockedSession(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.login = new Login(url, user, password);
    }

    public Connection open() throws SQLException {
        return prepared(DriverManager.getConnection(login.url(), login.properties()));
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

        Properties properties() {
            Properties properties = new Properties();
            properties.setProperty(PGProperty.USER.getName(), user);
            properties.setProperty(PGProperty.PASSWORD.getName(), password);
            properties.setProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
            properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), SECONDS_FOR_AN_ANSWER);
            properties.setProperty(PGProperty.OPTIONS.getName(), GONE_WITHIN_HALF_A_MINUTE);
            return properties;
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
