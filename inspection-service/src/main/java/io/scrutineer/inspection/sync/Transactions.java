package io.scrutineer.inspection.sync;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

    /** By plain JDBC: the plan that Hibernate keeps of a native query is found again only after comparing it with all others. */
    private String id(String expression) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select " + expression + "::text");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        });
    }
}
