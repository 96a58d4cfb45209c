package io.scrutineer.benchmark;

import io.scrutineer.benchmark.SampleInspection.Activity;
import io.scrutineer.benchmark.SampleInspection.Finding;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The ceiling of taking evidence: the rows that inspection-service writes, into tables with its columns and indexes,
 * by prepared statements and nothing else.
 */
final class EvidenceCopy implements AutoCloseable {

    private static final List<String> TABLES = List.of("inspection", "activity", "finding");

    private static final String INSPECTION = """
            insert into ceiling_inspection (id, reference, kind, phase, version, sample_evidence, partnership,
                area_code, framework_id, framework_version, policy_id, policy_version, lead_body, partner_bodies,
                young_inspectors, fieldwork_windows, recorded_by, recorded_body, recorded_roles, recorded_at)
            values (?, ?, 'joint-inspection', 'fieldwork', 1, true, ?, ?, 'improving-lives', '2016',
                'triangulated-median', '1', 'care-inspectorate', ?, true, ?, ?, ?, ?, now())""";
    private static final String ACTIVITY = """
            insert into ceiling_activity (inspection_id, id, kind, body, activity_date, people_met, young_inspectors,
                title, recorded_by, recorded_body, recorded_roles, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""";
    private static final String FINDING = """
            insert into ceiling_finding (inspection_id, id, activity_id, indicator, evaluation, type, narrative, flags,
                recorded_by, recorded_body, recorded_roles, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""";

    private final Connection connection;
    private final PreparedStatement inspection;
    private final PreparedStatement activity;
    private final PreparedStatement finding;
    private final Array partnerBodies;
    private final Array windows;
    private final Array noFlags;

    EvidenceCopy(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        inspection = connection.prepareStatement(INSPECTION);
        activity = connection.prepareStatement(ACTIVITY);
        finding = connection.prepareStatement(FINDING);
        partnerBodies = connection.createArrayOf("text", SampleInspection.PARTNER_BODIES.toArray());
        windows = connection.createArrayOf("text", new String[] {"2017-08/2017-11"});
        noFlags = connection.createArrayOf("text", new String[0]);
    }

    static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table ceiling_" + table + " (like " + table + " including all)");
            }
        }
    }

    /** Tasks per second of so many connections. The tables are empty after it: nobody else is to write their pages, or to vacuum them. */
    static double rate(Subject subject, int connections, int tasks, EvidenceLane.Insert insert) {
        double rate = Load.rate(
                connections, tasks, () -> new EvidenceLane(new EvidenceCopy(subject.connect("inspection")), insert));
        try (Database copies = new Database(subject, "inspection")) {
            TABLES.forEach(table -> copies.run("truncate ceiling_" + table));
        }
        return rate;
    }

    /** One statement for each row, in one transaction. */
    void insertRowByRow(SampleInspection sample) throws SQLException {
        bind(sample);
        inspection.executeUpdate();
        for (Activity row : sample.activities()) {
            bind(sample, row);
            activity.executeUpdate();
        }
        for (Finding row : sample.findings()) {
            bind(row);
            finding.executeUpdate();
        }
        connection.commit();
    }

    /** One statement for each table, in one transaction. */
    void insertByTable(SampleInspection sample) throws SQLException {
        bind(sample);
        inspection.executeUpdate();
        for (Activity row : sample.activities()) {
            bind(sample, row);
            activity.addBatch();
        }
        activity.executeBatch();
        insertFindings(sample.findings());
    }

    /** Multi-row inserts in one transaction. */
    void insertFindings(List<Finding> findings) throws SQLException {
        for (Finding row : findings) {
            bind(row);
            finding.addBatch();
        }
        finding.executeBatch();
        connection.commit();
    }

    /** One row in a transaction of its own, without a round trip for the commit. */
    void insertAlone(Finding row) throws SQLException {
        connection.setAutoCommit(true);
        bind(row);
        finding.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void bind(SampleInspection sample) throws SQLException {
        inspection.setObject(1, sample.id());
        inspection.setString(2, sample.reference());
        inspection.setString(3, SampleInspection.PARTNERSHIP);
        inspection.setString(4, SampleInspection.AREA);
        inspection.setArray(5, partnerBodies);
        inspection.setArray(6, windows);
        bindActor(inspection, 7);
    }

    private void bind(SampleInspection sample, Activity row) throws SQLException {
        activity.setObject(1, sample.id());
        activity.setObject(2, row.id());
        activity.setString(3, row.kind());
        activity.setString(4, row.body());
        activity.setString(5, row.date());
        activity.setInt(6, row.peopleMet());
        activity.setBoolean(7, row.youngInspectors());
        activity.setString(8, row.title());
        bindActor(activity, 9);
    }

    private void bind(Finding row) throws SQLException {
        finding.setObject(1, row.inspectionId());
        finding.setObject(2, row.id());
        finding.setObject(3, row.activityId());
        finding.setString(4, row.indicator());
        finding.setInt(5, row.evaluation());
        finding.setString(6, row.type());
        finding.setString(7, row.narrative());
        finding.setArray(8, noFlags);
        bindActor(finding, 9);
    }

    private static void bindActor(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, "p-benchmark");
        statement.setString(from + 1, "care-inspectorate");
        statement.setString(from + 2, "inspector,publisher");
    }
}
