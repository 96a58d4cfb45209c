package io.scrutineer.inspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** Inserts an inspection with one statement, which tells by itself whether the id or the reference is taken. */
final class InspectionRow {

    private static final String INSERT = """
            insert into inspection (
                id, version, phase, reference, kind, sample_evidence, partnership, area_code,
                framework_id, framework_version, policy_id, policy_version, lead_body, partner_bodies,
                young_inspectors, fieldwork_windows, review_of,
                recorded_by, recorded_body, recorded_roles, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String INSERT_CHANGE = """
            insert into phase_change (
                position, inspection_id, from_phase, to_phase, reason,
                recorded_by, recorded_body, recorded_roles, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final PreparedStatement statement;
    private int bound;

    private InspectionRow(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Whether it was added, with the phases that it has gone through already. */
    static boolean insert(Connection connection, Inspection inspection) throws SQLException {
        if (!insertPlan(connection, inspection)) {
            return false;
        }
        for (int i = 0; i < inspection.phaseChanges().size(); i++) {
            insert(connection, inspection, i);
        }
        return true;
    }

    private static void insert(Connection connection, Inspection inspection, int position) throws SQLException {
        PhaseChange change = inspection.phaseChanges().get(position);
        try (PreparedStatement statement = connection.prepareStatement(INSERT_CHANGE)) {
            InspectionRow row = new InspectionRow(statement);
            row.bind(position);
            row.bind(inspection.id());
            row.bind(change.from().code());
            row.bind(change.to().code());
            row.bind(change.reason());
            row.bind(change.recording());
            statement.executeUpdate();
        }
    }

    private static boolean insertPlan(Connection connection, Inspection inspection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            InspectionRow row = new InspectionRow(statement);
            row.bind(inspection.id());
            row.bind(inspection.version());
            row.bind(inspection.phase().code());
            row.bind(inspection.plan());
            row.bind(inspection.planned());
            return statement.executeUpdate() == 1;
        }
    }

    private void bind(InspectionPlan plan) throws SQLException {
        bind(plan.reference());
        bind(plan.kind().code());
        bind(plan.sampleEvidence());
        bind(plan.partnership());
        bind(plan.areaCode());
        bind(plan.framework());
        bind(plan.policy());
        bind(plan.leadBody());
        bind(plan.partnerBodies().toArray(String[]::new));
        bind(plan.youngInspectors());
        bind(plan.fieldworkWindows().stream().map(FieldworkPeriod::toString).toArray(String[]::new));
        bind(plan.reviewOf());
    }

    private void bind(@Nullable VersionedId id) throws SQLException {
        bind(id == null ? null : id.id());
        bind(id == null ? null : id.version());
    }

    private void bind(Recording recording) throws SQLException {
        bind(recording.person());
        bind(recording.body());
        bind(recording.roles());
        bind(Timestamp.from(recording.at()));
    }

    private void bind(String[] texts) throws SQLException {
        bind(statement.getConnection().createArrayOf("text", texts));
    }

    private void bind(@Nullable Object value) throws SQLException {
        bound++;
        statement.setObject(bound, value);
    }
}
