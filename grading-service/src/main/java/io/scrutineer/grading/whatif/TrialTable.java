package io.scrutineer.grading.whatif;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.actor.Actor;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trials, of which each is a row that says how far it has come. */
@ApplicationScoped
class TrialTable {

    private static final String COLUMNS = """
            select id, body, policy, state, reason, total, replayed, ungradable, position, worked_ms, started_at, ended_at
            from trial
            """;

    private static final String ADD = """
            insert into trial (id, body, person, policy, state, total, started_at, turn_at)
            select ?, ?, ?, ?, 'running', count(*), ?, ? from assessment where status <> 'not-graded'
            on conflict do nothing""";

    private static final String ONE = COLUMNS + "where id = ?";

    /** Who has waited longest is next; what another instance is at is left to it. */
    private static final String NEXT =
            COLUMNS + "where state = 'running' order by turn_at limit 1 for update skip locked";

    private static final String END = """
            update trial set state = ?, reason = ?, ended_at = ? where id = ? and state = 'running'""";

    private static final String ADVANCE = """
            update trial set replayed = replayed + ?, ungradable = ungradable + ?, position = coalesce(?, position),
                worked_ms = worked_ms + ?, turn_at = clock_timestamp(), total = greatest(total, replayed + ?)
            where id = ?""";

    private static final String COUNTED = "update trial set total = replayed where id = ?";

    private final AgroalDataSource dataSource;

    TrialTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How far a chunk has taken a trial. */
    record Progress(int replayed, int ungradable, @Nullable UUID position, Duration worked) {}

    /** Adds a running trial of all inspections that the actor sees, and tells whether its id was free. */
    boolean add(UUID id, Actor actor, String policy, Instant now) {
        return with(ADD, add -> {
            add.setObject(1, id);
            add.setString(2, actor.body());
            add.setString(3, actor.person());
            add.setString(4, policy);
            add.setObject(5, now.atOffset(ZoneOffset.UTC));
            add.setObject(6, now.atOffset(ZoneOffset.UTC));
            return add.executeUpdate() == 1;
        });
    }

    Trial get(UUID id) {
        Optional<Trial> known = with(ONE, select -> {
            select.setObject(1, id);
            return read(select);
        });
        return known.orElseThrow(NotFound::new);
    }

    /** Keeps everybody else from the trial whose turn it is until the transaction ends. */
    Optional<Trial> lockNext() {
        return with(NEXT, TrialTable::read);
    }

    void end(UUID id, TrialState state, @Nullable String reason, Instant now) {
        with(END, end -> {
            end.setString(1, state.code());
            end.setString(2, reason);
            end.setObject(3, now.atOffset(ZoneOffset.UTC));
            end.setObject(4, id);
            return end.executeUpdate();
        });
    }

    void advance(UUID id, Progress progress) {
        with(ADVANCE, advance -> {
            advance.setInt(1, progress.replayed());
            advance.setInt(2, progress.ungradable());
            advance.setObject(3, progress.position());
            advance.setLong(4, progress.worked().toMillis());
            advance.setInt(5, progress.replayed());
            advance.setObject(6, id);
            return advance.executeUpdate();
        });
    }

    /** There were as many as were replayed: since the trial began, some may have come or gone. */
    void counted(UUID id) {
        with(COUNTED, counted -> {
            counted.setObject(1, id);
            return counted.executeUpdate();
        });
    }

    private static Optional<Trial> read(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            OffsetDateTime ended = row.getObject(12, OffsetDateTime.class);
            return Optional.of(new Trial(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    TrialState.of(row.getString(4)),
                    row.getString(5),
                    row.getInt(6),
                    row.getInt(7),
                    row.getInt(8),
                    row.getObject(9, UUID.class),
                    Duration.ofMillis(row.getLong(10)),
                    row.getObject(11, OffsetDateTime.class).toInstant(),
                    ended == null ? null : ended.toInstant()));
        }
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The trials were not read or written", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
