package io.scrutineer.publication.draft;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.contracts.GradesReopened;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes what events say into the table {@code draft}: one statement for a batch, whatever came first.
 *
 * <p>A row appears with the first event of an inspection, and what is older than what a row knows leaves it as it is.
 */
@ApplicationScoped
class DraftTable {

    private static final String FACTS = """
            insert into draft (inspection_id, facts_version, facts_sha256, reference, facts, partnership, bodies, graded)
            select id, version, sha256, reference, facts, partnership, bodies::text[], graded
            from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                batch (id, version, sha256, reference, facts, partnership, bodies, graded)
            on conflict (inspection_id) do update
            set facts_version = excluded.facts_version, facts_sha256 = excluded.facts_sha256,
                reference = excluded.reference, facts = excluded.facts,
                partnership = excluded.partnership, bodies = excluded.bodies, graded = excluded.graded
            where draft.facts_version is null or draft.facts_version < excluded.facts_version""";

    private static final String PROPOSED = """
            insert into draft (inspection_id, proposed_version, proposed_at, proposed)
            select * from unnest(?::uuid[], ?::int[], ?::timestamptz[], ?::text[])
            on conflict (inspection_id) do update
            set proposed_version = excluded.proposed_version, proposed_at = excluded.proposed_at,
                proposed = excluded.proposed
            where draft.proposed_version is null
               or (draft.proposed_version, draft.proposed_at) < (excluded.proposed_version, excluded.proposed_at)""";

    private static final String CONFIRMED = PROPOSED.replace("proposed", "confirmed");

    private static final String REOPENED = """
            insert into draft (inspection_id, reopened_version)
            select * from unnest(?::uuid[], ?::int[])
            on conflict (inspection_id) do update
            set reopened_version = greatest(draft.reopened_version, excluded.reopened_version)""";

    private final AgroalDataSource dataSource;

    DraftTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void storeFacts(List<FactsRow> rows) {
        execute(
                FACTS,
                column(rows, FactsRow::inspectionId),
                column(rows, FactsRow::snapshotVersion),
                column(rows, FactsRow::snapshotSha256),
                column(rows, row -> row.facts().reference()),
                column(rows, row -> StoredJson.write(row.facts())),
                column(rows, row -> row.facts().partnership().id()),
                column(rows, FactsRow::bodies),
                column(rows, FactsRow::isGraded));
    }

    void storeProposed(List<GradesRow> rows) {
        storeGrades(PROPOSED, rows);
    }

    void storeConfirmed(List<GradesRow> rows) {
        storeGrades(CONFIRMED, rows);
    }

    void storeReopened(List<GradesReopened> events) {
        execute(
                REOPENED,
                column(events, GradesReopened::inspectionId),
                column(events, GradesReopened::snapshotVersion));
    }

    private void storeGrades(String statement, List<GradesRow> rows) {
        execute(
                statement,
                column(rows, GradesRow::inspectionId),
                column(rows, GradesRow::snapshotVersion),
                column(rows, GradesRow::at),
                column(rows, row -> StoredJson.write(row.grades())));
    }

    private void execute(String statement, String[]... columns) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < columns.length; i++) {
                prepared.setArray(i + 1, connection.createArrayOf("text", columns[i]));
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The drafts did not take a batch", e);
        }
    }

    private static <R> String[] column(List<R> rows, Function<R, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
