package io.scrutineer.grading.assessment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores proposals by the batch, in two statements whatever their number, and reads one back. */
@ApplicationScoped
class ProposalTable {

    /** In the order of their ids, so that two batches never wait for each other. A revision never comes back. */
    private static final String ASSESS = """
            insert into assessment as present
                (inspection_id, reference, snapshot_version, result_sha256, status, bodies, proposed_at,
                 must_review, lowest_confidence, confidence_rank)
            select id, reference, version, result_sha256, status, bodies::text[], ?, must_review::text[], lowest, rank
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                as batch (id, reference, version, result_sha256, status, bodies, must_review, lowest, rank) order by id
            on conflict (inspection_id) do update
            set reference = excluded.reference, snapshot_version = excluded.snapshot_version,
                result_sha256 = excluded.result_sha256, status = excluded.status, bodies = excluded.bodies,
                proposed_at = excluded.proposed_at, confirmed_at = null, revision = present.revision + 1,
                open_indicators = null, must_review = excluded.must_review,
                lowest_confidence = excluded.lowest_confidence, confidence_rank = excluded.confidence_rank
            where present.snapshot_version < excluded.snapshot_version
            returning inspection_id""";

    private static final String STORE = """
            insert into proposal
                (proposed_at, inspection_id, snapshot_version, snapshot_sha256, snapshot, policy_id, policy_version,
                 result_sha256, result, facts)
            select ?, batch.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as batch""";

    private static final String READ_RESULT = """
            select result from proposal where inspection_id = ? and snapshot_version = ?""";

    private static final String READ_SNAPSHOT = """
            select snapshot from proposal where inspection_id = ? and snapshot_version = ?""";

    private static final String READ_ALL = """
            select snapshot_version, snapshot_sha256, snapshot, result_sha256, result from proposal
            where inspection_id = ? order by snapshot_version""";

    private final AgroalDataSource dataSource;

    ProposalTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores what is newer than what is there, and returns that; the batch has an inspection at most once. */
    List<Proposal> storeNewer(Collection<Proposal> batch, Instant proposedAt) {
        try (Connection connection = dataSource.getConnection()) {
            Set<UUID> newer = assess(connection, batch, proposedAt);
            List<Proposal> stored = batch.stream()
                    .filter(proposal -> newer.contains(proposal.snapshot().inspectionId()))
                    .toList();
            store(connection, stored, proposedAt);
            return stored;
        } catch (SQLException e) {
            throw new IllegalStateException("The proposals were not stored", e);
        }
    }

    /** The result of a proposal in its canonical JSON. */
    byte[] result(UUID inspectionId, int snapshotVersion) {
        return unpack(READ_RESULT, inspectionId, snapshotVersion);
    }

    /** The snapshot of a proposal in its canonical JSON. */
    byte[] snapshot(UUID inspectionId, int snapshotVersion) {
        return unpack(READ_SNAPSHOT, inspectionId, snapshotVersion);
    }

    /** All proposals for an inspection, the oldest first. */
    List<StoredProposal> all(UUID inspectionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ_ALL)) {
            read.setObject(1, inspectionId);
            List<StoredProposal> all = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    all.add(new StoredProposal(
                            row.getInt(1),
                            row.getString(2),
                            Packed.unpack(row.getBytes(3)),
                            row.getString(4),
                            Packed.unpack(row.getBytes(5))));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("The proposals could not be read", e);
        }
    }

    private byte[] unpack(String select, UUID inspectionId, int snapshotVersion) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(select)) {
            read.setObject(1, inspectionId);
            read.setInt(2, snapshotVersion);
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No proposal " + snapshotVersion + " of " + inspectionId);
                }
                return Packed.unpack(row.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The proposal could not be read", e);
        }
    }

    private static Set<UUID> assess(Connection connection, Collection<Proposal> batch, Instant proposedAt)
            throws SQLException {
        try (PreparedStatement assess = connection.prepareStatement(ASSESS)) {
            assess.setObject(1, proposedAt.atOffset(ZoneOffset.UTC));
            Columns columns = new Columns(connection, batch);
            assess.setArray(
                    2, columns.of("uuid", proposal -> proposal.snapshot().inspectionId()));
            assess.setArray(
                    3, columns.of("text", proposal -> proposal.snapshot().reference()));
            assess.setArray(
                    4, columns.of("int4", proposal -> proposal.snapshot().version()));
            assess.setArray(5, columns.of("text", proposal -> proposal.kept().resultSha256()));
            assess.setArray(6, columns.of("text", proposal -> proposal.status().code()));
            assess.setArray(
                    7, columns.of("text", proposal -> proposal.snapshot().bodiesArray()));
            assess.setArray(8, columns.of("text", proposal -> proposal.waiting().mustReviewArray()));
            assess.setArray(9, columns.of("text", proposal -> proposal.waiting().lowestConfidence()));
            assess.setArray(
                    10, columns.of("int4", proposal -> proposal.waiting().confidenceRank()));
            Set<UUID> newer = new HashSet<>();
            try (ResultSet rows = assess.executeQuery()) {
                while (rows.next()) {
                    newer.add(rows.getObject(1, UUID.class));
                }
            }
            return newer;
        }
    }

    private static void store(Connection connection, List<Proposal> batch, Instant proposedAt) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setObject(1, proposedAt.atOffset(ZoneOffset.UTC));
            Columns columns = new Columns(connection, batch);
            store.setArray(2, columns.of("uuid", proposal -> proposal.snapshot().inspectionId()));
            store.setArray(3, columns.of("int4", proposal -> proposal.snapshot().version()));
            store.setArray(4, columns.of("text", proposal -> proposal.snapshot().sha256()));
            store.setArray(5, columns.ofBytes(proposal -> proposal.kept().snapshot()));
            store.setArray(6, columns.of("text", Proposal::policyId));
            store.setArray(7, columns.of("text", Proposal::policyVersion));
            store.setArray(8, columns.of("text", proposal -> proposal.kept().resultSha256()));
            store.setArray(9, columns.ofBytes(proposal -> proposal.kept().result()));
            store.setArray(10, columns.ofBytes(proposal -> proposal.kept().facts()));
            store.executeUpdate();
        }
    }

    /** A batch by its columns, each an array of one value for each proposal. */
    private record Columns(Connection connection, Collection<Proposal> batch) {

        Array of(String type, Function<Proposal, @Nullable Object> value) throws SQLException {
            return connection.createArrayOf(type, batch.stream().map(value).toArray());
        }

        /** As an array of this very type, the driver sends the bytes as they are. */
        Array ofBytes(Function<Proposal, byte[]> value) throws SQLException {
            return connection.createArrayOf("bytea", batch.stream().map(value).toArray(byte[][]::new));
        }
    }
}
