package io.scrutineer.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.jdbc.PgConnection;

/**
 * Tells every connection that leaves the pool for whom it is used: the one place, which no query can forget.
 *
 * <p>A connection that knows already is not told again. What is set in a transaction that is rolled back falls back to
 * what was set before, so a connection is taken to know only what a committed transaction told it.
 */
@ApplicationScoped
class RowAccessInterceptor implements AgroalPoolInterceptor {

    private static final String SET =
            "select set_config('scrutineer.acts_for', ?, false), set_config('scrutineer.acts_in', ?, false)";

    private final RowAccess access;
    private final TransactionSynchronizationRegistry transactions;
    private final LoadingCache<PgConnection, Told> told =
            Caffeine.newBuilder().weakKeys().build(connection -> new Told());

    RowAccessInterceptor(RowAccess access, TransactionSynchronizationRegistry transactions) {
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            ActsFor actsFor = access.actsFor();
            Told known = told.get(connection.unwrap(PgConnection.class));
            long use = known.begin(actsFor);
            if (use != 0) {
                tell(connection, actsFor);
                keep(known, use, actsFor);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told for whom it is asked", e);
        }
    }

    private static void tell(Connection connection, ActsFor actsFor) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, actsFor.organisation());
            set.setString(2, actsFor.role());
            set.execute();
        }
    }

    private void keep(Told known, long use, ActsFor actsFor) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            known.keep(use, actsFor);
        } else {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing is certain yet.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        known.keep(use, actsFor);
                    }
                }
            });
        }
    }
}
