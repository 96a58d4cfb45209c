package io.scrutineer.access;

import com.github.benmanes.caffeine.cache.LoadingCache;
import io.agroal.api.AgroalPoolInterceptor;
import io.scrutineer.cache.Caches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;

/**
 * Tells every connection that leaves the pool for whom it is used: the one place, which no query can forget.
 *
 * <p>A connection that knows already is not told again. What is set in a transaction that is rolled back falls back to
 * what was set before, so a connection is taken to know only what a committed transaction told it. One that can not be told
 * is closed: nobody asks anything over it.
 */
@ApplicationScoped
class RowAccessInterceptor implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(RowAccessInterceptor.class);
    private static final String SET =
            "select set_config('scrutineer.acts_for', ?, false), set_config('scrutineer.acts_in', ?, false)";

    private final RowAccess access;
    private final TransactionSynchronizationRegistry transactions;
    private final LoadingCache<PgConnection, Told> told =
            Caches.newBuilder().weakKeys().build(connection -> new Told());

    RowAccessInterceptor(RowAccess access, TransactionSynchronizationRegistry transactions) {
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        ActsFor actsFor = access.actsFor();
        PgConnection physical = physical(connection);
        Told known = told.get(physical);
        long use = known.begin(actsFor);
        if (use == 0) {
            return;
        }
        try {
            tell(connection, actsFor);
            keep(known, use, actsFor);
        } catch (SQLException e) {
            LOG.warnf("A connection was not told for whom it is used, and is closed: %s", e.getMessage());
            close(physical);
        }
    }

    private static PgConnection physical(Connection connection) {
        try {
            return connection.unwrap(PgConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("Every connection is one to PostgreSQL", e);
        }
    }

    /**
     * Whoever asks over it fails, and gives it back to be taken out of the pool. A failure here would leave it there, where
     * nobody takes it any more, and PostgreSQL would start again some few times until no place is left.
     */
    private static void close(PgConnection connection) {
        try {
            connection.close();
            if (!connection.isClosed()) {
                throw new IllegalStateException("A connection that was not told for whom it is used is still open");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A connection that was not told for whom it is used was not closed", e);
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
