package io.scrutineer.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table {@code audit.checkpoint}. */
public final class Checkpoints {

    private static final String RANGE = "select " + Checkpoint.COLUMNS
            + " from audit.checkpoint where position > ? and position <= ? order by position limit ?";
    private static final String LAST = """
            select position, at, settled from audit.checkpoint order by position desc limit 1""";
    private static final String START =
            "select " + Checkpoint.COLUMNS + " from audit.start order by position desc limit 1";
    private static final String INSERT = """
            insert into audit.checkpoint (position, hash, at, key_id, signature, settled) values (?, ?, ?, ?, ?, ?)""";

    private final Connection connection;

    public Checkpoints(Connection connection) {
        this.connection = connection;
    }

    /** Those behind a position, up to another, as many as wanted. */
    public List<Checkpoint> between(long after, long upTo, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RANGE)) {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setInt(3, limit);
            List<Checkpoint> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Checkpoint.read(rows));
                }
            }
            return found;
        }
    }

    /** Where the trail begins since its retention began; empty while it begins at its first position. */
    public Optional<Checkpoint> start() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(START);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(Checkpoint.read(row)) : Optional.empty();
        }
    }

    Last last() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new Last(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getLong(3))
                    : new Last(0, Instant.EPOCH, 0);
        }
    }

    void add(Checkpoint checkpoint, long settled) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, checkpoint.position());
            insert.setBytes(2, checkpoint.hash());
            insert.setObject(3, checkpoint.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, checkpoint.keyId());
            insert.setBytes(5, checkpoint.signature());
            insert.setLong(6, settled);
            insert.executeUpdate();
        }
    }

    /** The last one, as far as the sealer needs it to go on. */
    record Last(long position, Instant at, long settled) {}
}
