package io.scrutineer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The relay's own database session, which holds the lock that makes it the active one. */
@ApplicationScoped
class RelaySession {

    /** Any number will do, as long as every replica of the service uses it, for nothing else. */
    private static final long LOCK = 0x5C2071EE2L;

    /**
     * A statement that is planned while the table is empty, as it mostly is, would read it through from then on: what is
     * deleted too, until it is vacuumed.
     */
    private static final String ALWAYS_BY_KEY = "set enable_seqscan = off";

    private final LockedSession sessions;

    RelaySession(LockedSession sessions) {
        this.sessions = sessions;
    }

    Connection open() throws SQLException {
        Connection session = sessions.open();
        try (Statement setting = session.createStatement()) {
            setting.execute(ALWAYS_BY_KEY);
        }
        return session;
    }

    /** Tries to become the active relay; once active, a session stays so until it ends. */
    boolean isActive(Connection session) throws SQLException {
        return sessions.holds(LOCK, session);
    }
}
