package io.scrutineer.inspection.sync;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** PostgreSQL's transactions, in the order of whose ids changes are told. */
@Singleton
class Transactions {

    private final Session session;

    Transactions(Session session) {
        this.session = session;
    }

    /** The one in which this is asked. */
    String running() {
        return id("pg_current_xact_id()");
    }

    /** All before it are over, and what they changed can be seen from now on. */
    String firstThatMayRun() {
        return id("pg_snapshot_xmin(pg_current_snapshot())");
    }

    private String id(String expression) {
        return session.createNativeQuery("select cast(" + expression + " as text)", String.class)
                .getSingleResult();
    }
}
