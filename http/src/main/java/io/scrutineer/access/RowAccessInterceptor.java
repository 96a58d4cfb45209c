package io.scrutineer.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells every connection that leaves the pool for whom it is used: the one place, which no query can forget.
 *
 * <p>It is told each time, as what is set in a transaction that is rolled back falls back to what was set before.
 */
@ApplicationScoped
class RowAccessInterceptor implements AgroalPoolInterceptor {

    private static final String SET = "select set_config('scrutineer.acts_for', ?, false)";

    private final RowAccess access;

    RowAccessInterceptor(RowAccess access) {
        this.access = access;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, access.actsFor());
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told for whom it is asked", e);
        }
    }
}
