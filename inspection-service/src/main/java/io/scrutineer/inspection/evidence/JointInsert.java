package io.scrutineer.inspection.evidence;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.audit.record.JointChanges;
import io.scrutineer.audit.record.JointChanges.Change;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Findings of several requests, and the entries in the audit trail about them, as one message to PostgreSQL. It takes
 * statements that come in one message, with no transaction begun, for one transaction, and answers once that is committed:
 * to begin and to commit one would be messages more, and everybody would wait for them.
 */
@Singleton
class JointInsert {

    /**
     * Each array is an inner query, so that PostgreSQL knows no more of a batch than that it is one, and plans for all once.
     * Of an array itself it knows the length: it planned each small batch anew, which took about as long as to insert it.
     */
    private static final String INSERT = """
            insert into finding (inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at,
                id, activity_id, indicator, evaluation, type, narrative, flags, illustrations, attachments)
            select inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at::timestamptz,
                id, activity_id, indicator, evaluation, type, narrative,
                string_to_array(flags, ','), string_to_array(illustrations, ','), attachments::jsonb
            from unnest((select ?::uuid[]), (select ?::text[]), (select ?::text[]), (select ?::text[]),
                    (select ?::text[]), (select ?::uuid[]), (select ?::uuid[]), (select ?::text[]),
                    (select ?::int[]), (select ?::text[]), (select ?::text[]), (select ?::text[]),
                    (select ?::text[]), (select ?::text[]))
                batch (inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at, id, activity_id,
                    indicator, evaluation, type, narrative, flags, illustrations, attachments)""";

    private static final String MESSAGE = INSERT + "; " + JointChanges.INSERT;

    private static final String POSSIBLE = """
            select batch.inspection_id, batch.id from unnest(?::uuid[], ?::uuid[]) batch (inspection_id, id)
            where exists (select from inspection
                    where inspection.id = batch.inspection_id and phase not in ('completed', 'cancelled'))
                and not exists (select from finding
                    where finding.inspection_id = batch.inspection_id and finding.id = batch.id)""";

    private static final String REFUSED_BY_A_POLICY = "42501";

    private static final Set<String> NOT_ALL = Set.of(REFUSED_BY_A_POLICY, BatchInsert.UNIQUE_VIOLATION);

    private final AgroalDataSource dataSource;
    private final Findings findings;

    JointInsert(AgroalDataSource dataSource, Findings findings) {
        this.dataSource = dataSource;
        this.findings = findings;
    }

    /**
     * Stores findings of several inspections and people. Nothing is stored, and the answer is no, if one of them is there
     * already, or if the policies of the table take none for its inspection. They hold inspections in the order of their ids,
     * so that nobody waits in a circle.
     */
    boolean add(List<AttributedFinding> batch, List<Change> changes) {
        List<AttributedFinding> rows =
                batch.stream().sorted(AttributedFinding.ORDER).toList();
        List<Column> columns = columns(rows);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement message = connection.prepareStatement(MESSAGE)) {
            Column.bind(columns, message, 1);
            JointChanges.bind(changes, message, columns.size() + 1);
            message.execute();
            return true;
        } catch (SQLException e) {
            if (NOT_ALL.contains(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("Findings were not recorded together: " + e.getMessage(), e);
        }
    }

    /** Those of these findings that could be stored now. */
    Set<Key> possible(List<AttributedFinding> batch) {
        List<Column> columns =
                List.of(Column.uuids(batch, AttributedFinding::inspection), Column.uuids(batch, row -> row.finding()
                        .id()));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(POSSIBLE)) {
            Column.bind(columns, query, 1);
            return Set.copyOf(Key.readAll(query));
        } catch (SQLException e) {
            throw new IllegalStateException("What can be recorded could not be asked: " + e.getMessage(), e);
        }
    }

    private List<Column> columns(List<AttributedFinding> rows) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.uuids(rows, AttributedFinding::inspection),
                Column.texts(rows, row -> row.by().person()),
                Column.texts(rows, row -> row.by().body()),
                Column.texts(rows, row -> row.by().roles()),
                Column.texts(rows, row -> row.by().at().toString())));
        columns.addAll(
                findings.columns(rows.stream().map(AttributedFinding::finding).toList()));
        return columns;
    }
}
