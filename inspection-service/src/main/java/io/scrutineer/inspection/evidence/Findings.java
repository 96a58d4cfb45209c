package io.scrutineer.inspection.evidence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The findings of all inspections. */
@Singleton
public class Findings extends EvidenceTable<Finding> {

    private static final String FLAG_SEPARATOR = ",";

    Findings(Session session) {
        super(session);
    }

    /** Findings, on one indicator or on all, in the order of their ids. */
    List<Finding> page(UUID inspection, @Nullable String indicator, @Nullable UUID after, int limit) {
        return page(new Conditions(inspection).and("indicator = ?", indicator), after, limit);
    }

    @Override
    String list() {
        return "findings";
    }

    /** PostgreSQL unnests arrays of arrays to their elements, so the flags of a finding travel as one text. */
    @Override
    String insert() {
        return """
                insert into finding (inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at,
                    id, activity_id, indicator, evaluation, type, narrative, flags)
                select ?, ?, ?, ?, ?::timestamptz,
                    id, activity_id, indicator, evaluation, type, narrative, string_to_array(flags, ',')
                from unnest(?, ?, ?, ?, ?, ?, ?)
                    batch (id, activity_id, indicator, evaluation, type, narrative, flags)
                on conflict do nothing""";
    }

    @Override
    List<Column> columns(List<Finding> batch) {
        return List.of(
                Column.uuids(batch, Finding::id),
                Column.uuids(batch, Finding::activityId),
                Column.texts(batch, Finding::indicator),
                Column.integers(batch, Finding::evaluation),
                Column.texts(batch, finding -> finding.type().code()),
                Column.texts(batch, Finding::narrative),
                Column.texts(batch, finding -> String.join(FLAG_SEPARATOR, finding.flags())));
    }

    @Override
    String select() {
        return """
                select id, activity_id, indicator, evaluation, type, narrative, flags from finding""";
    }

    @Override
    Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                FindingType.of(row.getString(5)),
                row.getString(6),
                List.of((String[]) row.getArray(7).getArray()));
    }
}
