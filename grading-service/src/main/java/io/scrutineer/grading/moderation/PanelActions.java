package io.scrutineer.grading.moderation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The record of what was done in the panel: it is added to, and never changed. What was said about a snapshot can hold for
 * later ones too.
 */
@ApplicationScoped
public class PanelActions {

    private static final String SELECT = """
            select id, kind, indicator, requested_grade, reason, findings, proposal, grade, label, far,
                person, body, roles, revision, acted_at
            from panel_action where inspection_id = ? and %s order by sequence""";

    private static final String OF_SNAPSHOT = SELECT.formatted("""
            (snapshot_version = ? or (select true from kept_action k where k.inspection_id = panel_action.inspection_id
                and k.snapshot_version = ? and k.action_id = panel_action.id))""");
    private static final String ONE = SELECT.formatted("id = ?");

    /** The last snapshot before the present one about which anything was said or held on. */
    private static final String SPOKEN_ABOUT = """
            select a.inspection_id, max(said.snapshot_version)
            from assessment a
            cross join lateral (
                select snapshot_version from panel_action p where p.inspection_id = a.inspection_id
                union all select snapshot_version from kept_action k where k.inspection_id = a.inspection_id) said
            where a.inspection_id = any(?) and said.snapshot_version < a.snapshot_version group by a.inspection_id""";

    private static final String KEEP = """
            insert into kept_action (inspection_id, snapshot_version, action_id)
            select a.inspection_id, a.snapshot_version, p.id
            from assessment a join panel_action p on p.inspection_id = a.inspection_id
            where a.inspection_id = ? and p.indicator = any(?)
                and (a.open_indicators is null or p.indicator = any(a.open_indicators))
                and (p.snapshot_version = ? or (select true from kept_action k where k.inspection_id = p.inspection_id
                    and k.snapshot_version = ? and k.action_id = p.id))""";

    private static final String APPEND = """
            insert into panel_action (inspection_id, snapshot_version, id, kind, indicator, requested_grade, reason,
                findings, proposal, grade, label, far, person, body, roles, revision, acted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;

    PanelActions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What was done about the grades of a snapshot, or holds on for it, the oldest first. */
    public List<PanelAction> of(UUID inspectionId, int snapshotVersion) {
        return query(OF_SNAPSHOT, inspectionId, snapshotVersion, snapshotVersion);
    }

    /** The action with this id, about whichever snapshot. */
    public Optional<PanelAction> find(UUID inspectionId, UUID id) {
        return query(ONE, inspectionId, id).stream().findFirst();
    }

    /** Adds an action; whoever does so holds the assessment's row, so that the order is that of the decisions. */
    public void append(UUID inspectionId, int snapshotVersion, PanelAction action) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setObject(1, inspectionId);
            append.setInt(2, snapshotVersion);
            append.setObject(3, action.id());
            bind(append, connection, action.statement());
            bind(append, action.judged());
            append.setString(13, action.by().person());
            append.setString(14, action.by().body());
            append.setString(15, action.by().roles());
            append.setInt(16, action.revision());
            append.setObject(17, action.at().atOffset(ZoneOffset.UTC));
            append.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An action of the panel was not recorded", e);
        }
    }

    /** The last earlier snapshots about which anybody said anything, of those inspections where somebody did. */
    public Map<UUID, Integer> snapshotsSpokenAbout(List<UUID> inspections) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SPOKEN_ABOUT)) {
            select.setArray(1, connection.createArrayOf("uuid", inspections.toArray()));
            Map<UUID, Integer> versions = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("The actions of the panel were not read", e);
        }
    }

    /** Lets what was said about an earlier snapshot hold for the present one, as far as it is on these and they are open. */
    public void keep(UUID inspectionId, int earlierVersion, List<String> indicators) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, inspectionId);
            keep.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            keep.setInt(3, earlierVersion);
            keep.setInt(4, earlierVersion);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The positions were not kept", e);
        }
    }

    private static void bind(PreparedStatement append, Connection connection, Statement statement) throws SQLException {
        append.setString(4, statement.kind().code());
        append.setString(5, statement.indicator());
        append.setObject(6, statement.grade(), Types.INTEGER);
        append.setString(7, statement.reason());
        append.setArray(8, connection.createArrayOf("uuid", statement.findings().toArray()));
        append.setObject(9, statement.proposal());
    }

    private static void bind(PreparedStatement append, Judged judged) throws SQLException {
        append.setObject(10, judged.grade(), Types.INTEGER);
        append.setString(11, judged.label());
        append.setBoolean(12, judged.far());
    }

    private List<PanelAction> query(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                select.setObject(place + 1, values[place]);
            }
            List<PanelAction> actions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    actions.add(read(row));
                }
            }
            return actions;
        } catch (SQLException e) {
            throw new IllegalStateException("The actions of the panel were not read", e);
        }
    }

    private static PanelAction read(ResultSet row) throws SQLException {
        Statement statement = new Statement(
                ActionKind.of(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getObject(4, Integer.class),
                row.getString(5),
                List.of((UUID[]) row.getArray(6).getArray()),
                row.getObject(7, UUID.class));
        return new PanelAction(
                row.getObject(1, UUID.class),
                statement,
                new Judged(row.getObject(8, Integer.class), row.getString(9), row.getBoolean(10)),
                new PanelMember(row.getString(11), row.getString(12), row.getString(13)),
                row.getInt(14),
                row.getObject(15, OffsetDateTime.class).toInstant());
    }
}
