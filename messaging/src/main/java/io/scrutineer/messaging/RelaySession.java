package io.scrutineer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay's own database session, which holds the lock that makes it the active one.
 *
 * <p>It is not a pooled connection: the lock ends with the session, so a relay that lost its session can not commit,
 * and another one takes over at once.
 */
@ApplicationScoped
class RelaySession {

    /** Any number will do, as long as every replica of the service uses it. */
    private static final long LOCK = 0x5C2071EE2L;

    private final Login login;

    RelaySession(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.login = new Login(url, user, password);
    }

    Connection open() throws SQLException {
        Connection session = DriverManager.getConnection(login.url(), login.user(), login.password());
        session.setAutoCommit(false);
        return session;
    }

    /** Tries to become the active relay; once active, a session stays so until it ends. */
    boolean isActive(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            answer.next();
            boolean active = answer.getBoolean(1);
            session.commit();
            return active;
        }
    }

    private record Login(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }
}
