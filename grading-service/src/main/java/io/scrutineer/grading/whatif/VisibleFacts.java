package io.scrutineer.grading.whatif;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.grading.assessment.GatherEvidence;
import io.scrutineer.grading.catalogue.PolicyCatalogue;
import io.scrutineer.grading.catalogue.PolicyKey;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.PackedFacts;
import io.scrutineer.grading.policy.UngradableEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the facts of inspections in the order of their ids, by a cursor, and makes those that are missing. */
@ApplicationScoped
class VisibleFacts {

    /** From here to the end of the transaction PostgreSQL shows what the body sees, whatever a statement says. */
    private static final String ACT_FOR = "select set_config('scrutineer.acts_for', ?, true)";

    private static final String FACTS = """
            select a.inspection_id, a.snapshot_version, p.policy_id, p.policy_version, p.facts
            from assessment a
            join proposal p on p.inspection_id = a.inspection_id and p.snapshot_version = a.snapshot_version
            where a.inspection_id > ? and a.status <> 'not-graded' order by a.inspection_id limit ?""";

    private static final String KEEP = """
            update proposal set facts = ? where inspection_id = ? and snapshot_version = ?""";

    private static final int FETCHED_AT_ONCE = 250;

    private final AgroalDataSource dataSource;
    private final PolicyCatalogue policies;
    private final GatherEvidence evidence;

    VisibleFacts(AgroalDataSource dataSource, PolicyCatalogue policies, GatherEvidence evidence) {
        this.dataSource = dataSource;
        this.policies = policies;
        this.evidence = evidence;
    }

    /** Gives what comes next in the trial, no more than the limit, one by one, in a transaction; returns the last, if any. */
    @Nullable UUID read(Trial trial, int limit, Consumer<FactsRow> taker) {
        try (Connection connection = dataSource.getConnection()) {
            actFor(trial.body(), connection);
            try (PreparedStatement select = connection.prepareStatement(FACTS)) {
                select.setFetchSize(FETCHED_AT_ONCE);
                select.setObject(1, trial.after());
                select.setInt(2, limit);
                return read(trial, select, connection, taker);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The facts of inspections were not read", e);
        }
    }

    private static void actFor(String body, Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(ACT_FOR)) {
            set.setString(1, "body:" + body);
            set.execute();
        }
    }

    private @Nullable UUID read(Trial trial, PreparedStatement select, Connection connection, Consumer<FactsRow> taker)
            throws SQLException {
        UUID last = null;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                last = row.getObject(1, UUID.class);
                taker.accept(facts(trial, row, connection));
            }
        }
        return last;
    }

    private FactsRow facts(Trial trial, ResultSet row, Connection connection) throws SQLException {
        UUID inspection = row.getObject(1, UUID.class);
        int version = row.getInt(2);
        PolicyKey policy = new PolicyKey(row.getString(3), row.getString(4));
        byte[] facts = row.getBytes(5);
        try {
            return new FactsRow(
                    inspection,
                    version,
                    policies.find(policy)
                            .orElseThrow(() -> new UngradableEvidence("The policy " + policy + " is not known")),
                    PackedFacts.isReadable(facts) ? facts : made(inspection, version, connection));
        } catch (RuntimeException e) {
            throw ReplayFailed.of(trial.id(), inspection, e);
        }
    }

    /** Of what was stored before there were facts, or in a format that is no more. */
    private byte[] made(UUID inspection, int version, Connection connection) throws SQLException {
        byte[] facts = PackedFacts.write(GradingFacts.of(evidence.snapshot(inspection, version)));
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, facts);
            keep.setObject(2, inspection);
            keep.setInt(3, version);
            keep.executeUpdate();
        }
        return facts;
    }
}
