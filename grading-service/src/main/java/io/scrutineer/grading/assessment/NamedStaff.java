package io.scrutineer.grading.assessment;

import io.scrutineer.audit.staff.NamingColumn;
import io.scrutineer.audit.staff.StaffColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who gathered evidence, acted in the panel, confirmed, and tried policies. */
@ApplicationScoped
class NamedStaff implements StaffColumns {

    /** Under another name, the same person could act once more, or pass for one who was not on the team. */
    private static final String NOT_FINAL = """
            select inspection_id from assessment
            where status in ('proposed', 'signed-off', 'awaiting-second-confirmation') and inspection_id in (
                select inspection_id from (
                    select inspection_id, person from confirmation
                    union all select inspection_id, person from panel_action
                    union all select inspection_id, person from team_member) named
                where person = ?)""";

    @Override
    public List<NamingColumn> all() {
        return List.of(
                new NamingColumn("confirmation", "person", "inspection_id || '/' || snapshot_version", "confirmed_at"),
                new NamingColumn("panel_action", "person", "inspection_id || '/' || id", "acted_at"),
                new NamingColumn("team_member", "person", "inspection_id", "named_at"),
                new NamingColumn("trial", "person", "id", "started_at"));
    }

    @Override
    public Optional<String> unfinished() {
        return Optional.of(NOT_FINAL);
    }
}
