package io.scrutineer.grading.assessment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Stores proposals by the batch, in two statements whatever their number, and reads one back. */
@ApplicationScoped
class ProposalTable {

    /** In the order of their ids, so that two batches never wait for each other. */
    private static final String ASSESS = """
            insert into assessment as present
                (inspection_id, reference, snapshot_version, result_sha256, status, proposed_at)
            select id, reference, version, result_sha256, status, ?
            from unnest(?, ?, ?, ?, ?) as batch (id, reference, version, result_sha256, status) order by id
            on conflict (inspection_id) do update
            set reference = excluded.reference, snapshot_version = excluded.snapshot_version,
                result_sha256 = excluded.result_sha256, status = excluded.status,
                proposed_at = excluded.proposed_at, confirmed_at = null
            where present.snapshot_version < excluded.snapshot_version
            returning inspection_id""";

    private static final String STORE = """
            insert into proposal
                (inspection_id, snapshot_version, snapshot_sha256, snapshot, policy_id, policy_version,
                 result_sha256, result, proposed_at)
            select *, ? from unnest(?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String READ = """
            select snapshot_sha256, result from proposal where inspection_id = ? and snapshot_version = ?""";

    private final AgroalDataSource dataSource;

    ProposalTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores what is newer than what is there, and returns that; the batch has an inspection at most once. */
    List<Proposal> storeNewer(Collection<Proposal> batch) {
        try (Connection connection = dataSource.getConnection()) {
            Set<UUID> newer = assess(connection, batch);
            List<Proposal> stored = batch.stream()
                    .filter(proposal -> newer.contains(proposal.event().inspectionId()))
                    .toList();
            store(connection, stored);
            return stored;
        } catch (SQLException e) {
            throw new IllegalStateException("The proposals were not stored", e);
        }
    }

    StoredResult read(UUID inspectionId, int snapshotVersion) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, inspectionId);
            read.setInt(2, snapshotVersion);
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No proposal " + snapshotVersion + " of " + inspectionId);
                }
                return new StoredResult(row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The proposal could not be read", e);
        }
    }

    private static Set<UUID> assess(Connection connection, Collection<Proposal> batch) throws SQLException {
        try (PreparedStatement assess = connection.prepareStatement(ASSESS)) {
            assess.setObject(1, batch.iterator().next().proposedAt().atOffset(ZoneOffset.UTC));
            Columns columns = new Columns(connection, batch);
            assess.setArray(2, columns.of("uuid", proposal -> proposal.event().inspectionId()));
            assess.setArray(
                    3,
                    columns.of("text", proposal -> proposal.event().snapshot().reference()));
            assess.setArray(4, columns.of("int4", proposal -> proposal.event().snapshotVersion()));
            assess.setArray(5, columns.of("text", Proposal::resultSha256));
            assess.setArray(6, columns.of("text", proposal -> proposal.status().code()));
            Set<UUID> newer = new HashSet<>();
            try (ResultSet rows = assess.executeQuery()) {
                while (rows.next()) {
                    newer.add(rows.getObject(1, UUID.class));
                }
            }
            return newer;
        }
    }

    private static void store(Connection connection, List<Proposal> batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setObject(1, batch.get(0).proposedAt().atOffset(ZoneOffset.UTC));
            Columns columns = new Columns(connection, batch);
            store.setArray(2, columns.of("uuid", proposal -> proposal.event().inspectionId()));
            store.setArray(3, columns.of("int4", proposal -> proposal.event().snapshotVersion()));
            store.setArray(4, columns.of("text", proposal -> proposal.event().snapshotSha256()));
            store.setArray(5, columns.ofBytes(Proposal::snapshot));
            store.setArray(6, columns.of("text", Proposal::policyId));
            store.setArray(7, columns.of("text", Proposal::policyVersion));
            store.setArray(8, columns.of("text", Proposal::resultSha256));
            store.setArray(9, columns.ofBytes(Proposal::canonicalResult));
            store.executeUpdate();
        }
    }

    /** The result of a proposal in its canonical JSON, and the hash of the snapshot that it is about. */
    record StoredResult(String snapshotSha256, String canonicalJson) {}

    private record Columns(Connection connection, Collection<Proposal> batch) {

        Array of(String type, Function<Proposal, Object> value) throws SQLException {
            return connection.createArrayOf(type, batch.stream().map(value).toArray());
        }

        Array ofBytes(Function<Proposal, byte[]> value) throws SQLException {
            return connection.createArrayOf("bytea", batch.stream().map(value).toArray(byte[][]::new));
        }
    }
}
