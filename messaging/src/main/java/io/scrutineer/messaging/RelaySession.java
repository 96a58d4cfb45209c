package io.scrutineer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The relay's own database session, which holds the lock that makes it the active one. */
@ApplicationScoped
class RelaySession {

    /** Any number will do, as long as every replica of the service uses it, for nothing else. */
    private static final long LOCK = 0x5C2071EE2L;

    private final LockedSession sessions;

    RelaySession(LockedSession sessions) {
        this.sessions = sessions;
    }

    Connection open() throws SQLException {
        return sessions.open();
    }

    /** Tries to become the active relay; once active, a session stays so until it ends. */
    boolean isActive(Connection session) throws SQLException {
        return sessions.holds(LOCK, session);
    }
}
