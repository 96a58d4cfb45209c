package io.scrutineer.grading.assessment;

import io.scrutineer.audit.staff.NamingColumn;
import io.scrutineer.audit.staff.StaffColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who confirmed. */
@ApplicationScoped
class NamedStaff implements StaffColumns {

    /** Under another name, the same person could confirm them once more. */
    private static final String NOT_FINAL = """
            select c.inspection_id from confirmation c
            join assessment a on a.inspection_id = c.inspection_id and a.snapshot_version = c.snapshot_version
            where c.person = ? and a.status <> 'confirmed'""";

    @Override
    public List<NamingColumn> all() {
        return List.of(
                new NamingColumn("confirmation", "person", "inspection_id || '/' || snapshot_version", "confirmed_at"));
    }

    @Override
    public Optional<String> unfinished() {
        return Optional.of(NOT_FINAL);
    }
}
