package io.scrutineer.publication.published;

import io.scrutineer.audit.staff.NamingColumn;
import io.scrutineer.audit.staff.StaffColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who opened an accuracy round, approved and published. */
@ApplicationScoped
class NamedStaff implements StaffColumns {

    @Override
    public List<NamingColumn> all() {
        return List.of(
                new NamingColumn("draft", "accuracy_opened_by", "inspection_id", "accuracy_opened_at"),
                new NamingColumn("draft", "approved_by", "inspection_id", "approved_at"),
                new NamingColumn(
                        "published_report", "published_by", "inspection_id || '/' || version", "published_at"));
    }
}
