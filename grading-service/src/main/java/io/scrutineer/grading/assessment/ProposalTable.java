package io.scrutineer.grading.assessment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
                (inspection_id, reference, snapshot_version, result_sha256, status, bodies, proposed_at,
                 must_review, lowest_confidence, confidence_rank)
            select id, reference, version, result_sha256, status, bodies::text[], ?, must_review::text[], lowest, rank
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                as batch (id, reference, version, result_sha256, status, bodies, must_review, lowest, rank) order by id
            on conflict (inspection_id) do update
            set reference = excluded.reference, snapshot_version = excluded.snapshot_version,
                result_sha256 = excluded.result_sha256, status = excluded.status, bodies = excluded.bodies,
                proposed_at = excluded.proposed_at, confirmed_at = null, revision = 0, open_indicators = null,
                must_review = excluded.must_review, lowest_confidence = excluded.lowest_confidence,
                confidence_rank = excluded.confidence_rank
            where present.snapshot_version < excluded.snapshot_version
            returning inspection_id""";

    private static final String STORE = """
            insert into proposal
                (inspection_id, snapshot_version, snapshot_sha256, snapshot, policy_id, policy_version,
                 result_sha256, result, proposed_at, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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

    private static Set<UUID> assess(Connection connection, Collection<Proposal> batch) throws SQLException {
        try (PreparedStatement assess = connection.prepareStatement(ASSESS)) {
            assess.setObject(1, batch.iterator().next().proposedAt().atOffset(ZoneOffset.UTC));
            Object[] ids = column(batch, proposal -> proposal.event().inspectionId());
            Object[] references =
                    column(batch, proposal -> proposal.event().snapshot().reference());
            Object[] versions = column(batch, proposal -> proposal.event().snapshotVersion());
            assess.setArray(2, connection.createArrayOf("uuid", ids));
            assess.setArray(3, connection.createArrayOf("text", references));
            assess.setArray(4, connection.createArrayOf("int4", versions));
            assess.setArray(5, connection.createArrayOf("text", column(batch, Proposal::resultSha256)));
            assess.setArray(6, connection.createArrayOf("text", column(batch, proposal -> proposal.status()
                    .code())));
            assess.setArray(7, connection.createArrayOf("text", column(batch, Proposal::bodies)));
            assess.setArray(8, connection.createArrayOf("text", column(batch, proposal -> proposal.waiting()
                    .mustReviewArray())));
            assess.setArray(9, connection.createArrayOf("text", column(batch, proposal -> proposal.waiting()
                    .lowestConfidence())));
            assess.setArray(10, connection.createArrayOf("int4", column(batch, proposal -> proposal.waiting()
                    .confidenceRank())));
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
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            for (Proposal proposal : batch) {
                bind(store, proposal);
                store.addBatch();
            }
            store.executeBatch();
        }
    }

    private static void bind(PreparedStatement store, Proposal proposal) throws SQLException {
        store.setObject(1, proposal.event().inspectionId());
        store.setInt(2, proposal.event().snapshotVersion());
        store.setString(3, proposal.event().snapshotSha256());
        store.setBytes(4, proposal.packedSnapshot());
        store.setString(5, proposal.policyId());
        store.setString(6, proposal.policyVersion());
        store.setString(7, proposal.resultSha256());
        store.setBytes(8, proposal.packedResult());
        store.setObject(9, proposal.proposedAt().atOffset(ZoneOffset.UTC));
        store.setBytes(10, proposal.packedFacts());
    }

    private static Object[] column(Collection<Proposal> batch, Function<Proposal, Object> value) {
        return batch.stream().map(value).toArray();
    }
}
