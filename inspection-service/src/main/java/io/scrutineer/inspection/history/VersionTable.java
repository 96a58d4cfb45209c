package io.scrutineer.inspection.history;

import io.scrutineer.inspection.Recording;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The versions of evidence that was ever amended or withdrawn; what never was has its one version in its own row. */
@Singleton
public class VersionTable {

    private static final String SELECT = """
            select piece_id, id, bases, content, reason, recorded_by, recorded_body, recorded_roles, recorded_at
            from evidence_version where inspection_id = ? and piece_id""";

    private static final String OF_SEVERAL = SELECT + " = any (?)";
    private static final String PAGE =
            SELECT + " = ? and (?::uuid is null or id > ?) and recorded_at >= ? order by id limit ?";

    private static final String INSERT = """
            insert into evidence_version (inspection_id, piece_id, id, bases, content, reason,
                recorded_by, recorded_body, recorded_roles, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;

    VersionTable(Session session) {
        this.session = session;
    }

    /** The versions of each of the pieces that has any. */
    public Map<UUID, List<Version>> of(UUID inspection, Collection<UUID> pieces) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OF_SEVERAL)) {
                statement.setObject(1, inspection);
                statement.setArray(2, connection.createArrayOf("uuid", pieces.toArray()));
                return read(statement);
            }
        });
    }

    /**
     * Those of a piece that has any, after an id and made from a moment on, in the order of their ids; one more than the limit
     * when there are more.
     */
    public List<Version> page(UUID inspection, UUID piece, @Nullable UUID after, Instant from, int limit) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
                statement.setObject(1, inspection);
                statement.setObject(2, piece);
                statement.setObject(3, after);
                statement.setObject(4, after);
                statement.setObject(5, from.atOffset(ZoneOffset.UTC));
                statement.setInt(6, limit + 1);
                return read(statement).getOrDefault(piece, List.of());
            }
        });
    }

    private static Map<UUID, List<Version>> read(PreparedStatement statement) throws SQLException {
        Map<UUID, List<Version>> versions = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                versions.computeIfAbsent(rows.getObject(1, UUID.class), piece -> new ArrayList<>())
                        .add(version(rows));
            }
        }
        return versions;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject(2, UUID.class),
                List.of((UUID[]) row.getArray(3).getArray()),
                row.getString(4),
                row.getString(5),
                new Recording(
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getTimestamp(9).toInstant()));
    }

    /** Adds versions that are not there yet, each of the piece that it belongs to. */
    public void add(UUID inspection, List<PieceVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (PieceVersion added : versions) {
                    Version version = added.version();
                    Array bases =
                            connection.createArrayOf("uuid", version.bases().toArray());
                    statement.setObject(1, inspection);
                    statement.setObject(2, added.piece());
                    statement.setObject(3, version.id());
                    statement.setArray(4, bases);
                    statement.setString(5, version.content());
                    statement.setString(6, version.reason());
                    statement.setString(7, version.by().person());
                    statement.setString(8, version.by().body());
                    statement.setString(9, version.by().roles());
                    statement.setTimestamp(10, Timestamp.from(version.by().at()));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** A version, and the piece of evidence that it is of. */
    public record PieceVersion(UUID piece, Version version) {}
}
