package io.scrutineer.grading.assessment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an amendment writes into the row of an assessment whose grades had been confirmed. */
@ApplicationScoped
class ReopenedAssessments {

    private static final String CONFIRMED_VERSIONS = """
            select inspection_id, confirmed_version from assessment
            where inspection_id = any(?) and confirmed_version is not null""";

    private static final String OPEN = """
            update assessment set open_indicators = ?, must_review = ?, lowest_confidence = ?, confidence_rank = ?
            where inspection_id = ?""";

    /** The people who confirmed stand by the same grades on the same inputs, so their confirmations come along. */
    private static final String COPY_CONFIRMATIONS = """
            insert into confirmation (inspection_id, snapshot_version, revision, person, body, roles, confirmed_at)
            select c.inspection_id, a.snapshot_version, a.revision, c.person, c.body, c.roles, c.confirmed_at
            from confirmation c join assessment a on a.inspection_id = c.inspection_id
            where c.inspection_id = ? and c.snapshot_version = ? and c.revision = (
                select max(revision) from confirmation l
                where l.inspection_id = c.inspection_id and l.snapshot_version = c.snapshot_version)""";

    private static final String TAKE_OVER = """
            update assessment set status = 'confirmed', confirmed_at = ?, confirmed_version = snapshot_version,
                open_indicators = '{}', must_review = '{}'
            where inspection_id = ?""";

    private static final String CONFIRMING_BODIES = """
            select distinct body from confirmation c where inspection_id = ? and snapshot_version = ? and revision = (
                select max(revision) from confirmation l
                where l.inspection_id = c.inspection_id and l.snapshot_version = c.snapshot_version) order by body""";

    private final AgroalDataSource dataSource;

    ReopenedAssessments(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The snapshots that were confirmed last, of those inspections whose grades ever were. */
    Map<UUID, Integer> confirmedVersions(List<UUID> inspections) {
        return with(CONFIRMED_VERSIONS, (connection, select) -> {
            select.setArray(1, connection.createArrayOf("uuid", inspections.toArray()));
            Map<UUID, Integer> versions = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return versions;
        });
    }

    void open(UUID inspection, List<String> indicators, Waiting waiting) {
        with(OPEN, (connection, update) -> {
            update.setArray(1, connection.createArrayOf("text", indicators.toArray()));
            update.setArray(
                    2, connection.createArrayOf("text", waiting.mustReview().toArray()));
            update.setString(3, waiting.lowestConfidence());
            update.setInt(4, waiting.confidenceRank());
            update.setObject(5, inspection);
            return update.executeUpdate();
        });
    }

    List<String> confirmingBodies(UUID inspection, int confirmedVersion) {
        return with(CONFIRMING_BODIES, (connection, select) -> {
            select.setObject(1, inspection);
            select.setInt(2, confirmedVersion);
            List<String> bodies = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bodies.add(row.getString(1));
                }
            }
            return bodies;
        });
    }

    /** Keeps the grades confirmed, now for the present snapshot. */
    void takeOver(UUID inspection, int confirmedVersion, Instant at) {
        with(COPY_CONFIRMATIONS, (connection, copy) -> {
            copy.setObject(1, inspection);
            copy.setInt(2, confirmedVersion);
            return copy.executeUpdate();
        });
        with(TAKE_OVER, (connection, update) -> {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, inspection);
            return update.executeUpdate();
        });
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("An amended assessment was not stored", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
