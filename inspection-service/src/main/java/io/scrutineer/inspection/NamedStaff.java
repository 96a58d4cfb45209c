package io.scrutineer.inspection;

import io.scrutineer.audit.staff.NamingColumn;
import io.scrutineer.audit.staff.StaffColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who planned, was in a team, read records, recorded, raised, escalated and completed. */
@ApplicationScoped
class NamedStaff implements StaffColumns {

    private static final String OF_ITS_INSPECTION_BY_VERSION = "inspection_id || '/' || version";
    private static final String OF_ITS_INSPECTION = "inspection_id || '/' || id";

    @Override
    public List<NamingColumn> all() {
        return List.of(
                new NamingColumn("partnership", "recorded_by", "id || '/' || version", "recorded_at"),
                new NamingColumn("inspection", "recorded_by", "id", "recorded_at"),
                new NamingColumn("inspection", "completed_by", "id", "completed_at"),
                new NamingColumn("phase_change", "recorded_by", "inspection_id || '/' || position", "recorded_at"),
                new NamingColumn("team_member", "person", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn("team_member", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn("team_member", "ended_by", OF_ITS_INSPECTION, "ended_at"),
                new NamingColumn("conflict_of_interest", "person", "id", "recorded_at"),
                new NamingColumn("conflict_of_interest", "recorded_by", "id", "recorded_at"),
                new NamingColumn("conflict_of_interest", "ended_by", "id", "ended_at"),
                new NamingColumn("case_sample", "recorded_by", OF_ITS_INSPECTION_BY_VERSION, "recorded_at"),
                new NamingColumn("case_reading", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn(
                        "case_reading_version",
                        "recorded_by",
                        "inspection_id || '/' || reading_id || '/' || version",
                        "recorded_at"),
                new NamingColumn("case_settlement", "recorded_by", "inspection_id || '/' || finding_id", "recorded_at"),
                new NamingColumn(
                        "survey", "recorded_by", "inspection_id || '/' || id || '/' || version", "recorded_at"),
                new NamingColumn("survey_import", "recorded_by", "inspection_id || '/' || survey_id", "recorded_at"),
                new NamingColumn("position_statement", "recorded_by", OF_ITS_INSPECTION_BY_VERSION, "recorded_at"),
                new NamingColumn("fieldwork_amendment", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn("fieldwork_amendment", "decided_by", OF_ITS_INSPECTION, "decided_at"),
                new NamingColumn("activity", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn("finding", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn("evidence_version", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn("concern", "recorded_by", OF_ITS_INSPECTION, "recorded_at"),
                new NamingColumn(
                        "concern_escalation",
                        "recorded_by",
                        "inspection_id || '/' || concern_id || '/' || id",
                        "recorded_at"));
    }
}
