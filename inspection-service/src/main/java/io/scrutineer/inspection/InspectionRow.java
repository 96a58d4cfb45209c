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

    private final PreparedStatement statement;
    private int bound;

    private InspectionRow(PreparedStatement statement) {
        this.statement = statement;
    }

    static boolean insert(Connection connection, Inspection inspection) throws SQLException {
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
