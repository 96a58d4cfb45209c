package io.scrutineer.audit.retention;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Moments;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of legal holds.
 *
 * <p>A hold that was answered is respected: it is placed under a lock that a removal takes too, so a removal either was
 * finished before, or sees it.
 */
@ApplicationScoped
class LegalHolds {

    static final long LOCK = 0x5C2071EE4L;

    private static final String FIND =
            "select inspection_id, reference, placed_at from legal_hold where inspection_id = ?";
    private static final String PLACE = """
            insert into legal_hold (inspection_id, reference, placed_at) values (?, ?, ?)
            on conflict (inspection_id) do nothing""";
    private static final String LIFT = "delete from legal_hold where inspection_id = ? and placed_at = ?";
    private static final String PAGE = """
            select inspection_id, reference, placed_at from legal_hold
            where (?::uuid is null or inspection_id > ?) and placed_at >= ? order by inspection_id limit ?""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    LegalHolds(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Places a hold, unless the same one stands; tells whether it is new. */
    @Transactional
    public boolean place(UUID inspection, String reference) {
        return with(connection -> {
            lock(connection, "pg_advisory_xact_lock_shared");
            boolean placed = insert(connection, inspection, reference);
            while (!placed) {
                Optional<LegalHold> standing = find(connection, inspection);
                if (standing.isPresent()) {
                    requireSame(standing.get(), reference);
                    return false;
                }
                placed = insert(connection, inspection, reference); // lifted since
            }
            return true;
        });
    }

    private static void requireSame(LegalHold standing, String reference) {
        if (!standing.reference().equals(reference)) {
            throw new Conflict("held-already", "A hold with another reference stands. Lift it first.");
        }
    }

    /** Lifts the hold that the client has seen, and no other that was placed since. */
    @Transactional
    public void lift(UUID inspection, @Nullable String ifMatch) {
        LegalHold standing = get(inspection);
        Preconditions.requireMatch(ifMatch, standing.tag());
        int lifted = with(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(LIFT)) {
                delete.setObject(1, inspection);
                delete.setObject(2, standing.placedAt().atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
        if (lifted == 0) {
            throw new NotFound();
        }
    }

    LegalHold get(UUID inspection) {
        return with(connection -> find(connection, inspection)).orElseThrow(NotFound::new);
    }

    /** Holds placed from a moment on, in the order of their inspections, behind the one given, with one more than the limit. */
    List<LegalHold> page(@Nullable UUID after, Instant from, int limit) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PAGE)) {
                select.setObject(1, after);
                select.setObject(2, after);
                select.setObject(3, from.atOffset(ZoneOffset.UTC));
                select.setInt(4, limit + 1);
                return read(select);
            }
        });
    }

    /** Until the end of the transaction, no hold is placed; those that stand are seen by the next statement. */
    void keepOut() {
        with(connection -> {
            lock(connection, "pg_advisory_xact_lock");
            return true;
        });
    }

    boolean any() {
        return !page(null, Moments.EARLIEST, 1).isEmpty();
    }

    private static Optional<LegalHold> find(Connection connection, UUID inspection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, inspection);
            return read(select).stream().findFirst();
        }
    }

    /** Tells whether it did; it does not when a hold stands, also one placed at the same time. */
    private boolean insert(Connection connection, UUID inspection, String reference) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PLACE)) {
            insert.setObject(1, inspection);
            insert.setString(2, reference);
            insert.setObject(3, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private static List<LegalHold> read(PreparedStatement select) throws SQLException {
        List<LegalHold> holds = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                holds.add(new LegalHold(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
        return holds;
    }

    private static void lock(Connection connection, String function) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The legal holds did not answer", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
