package io.scrutineer.publication.published;

import io.scrutineer.audit.staff.NamingColumn;
import io.scrutineer.audit.staff.StaffColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who wrote, contested, answered, signed off, approved, published and withdrew, and who wrote and released what followed. */
@ApplicationScoped
class NamedStaff implements StaffColumns {

    @Override
    public List<NamingColumn> all() {
        return List.of(
                new NamingColumn("draft", "accuracy_opened_by", "inspection_id", "accuracy_opened_at"),
                new NamingColumn("draft", "approved_by", "inspection_id", "approved_at"),
                new NamingColumn("draft", "scheduled_by", "inspection_id", "scheduled_at"),
                new NamingColumn("accuracy_comment", "commented_by", "inspection_id || '/' || id", "commented_at"),
                new NamingColumn("accuracy_comment", "answered_by", "inspection_id || '/' || id", "answered_at"),
                new NamingColumn("accuracy_completion", "completed_by", "inspection_id", "completed_at"),
                new NamingColumn("sign_off", "signed_by", "inspection_id || '/' || body", "signed_at"),
                new NamingColumn("withdrawal", "asked_by", "inspection_id || '/' || id", "asked_at"),
                new NamingColumn("withdrawal", "decided_by", "inspection_id || '/' || id", "decided_at"),
                new NamingColumn("reply_version", "edited_by", "inspection_id || '/' || version", "edited_at"),
                new NamingColumn(
                        "improvement_action_version",
                        "edited_by",
                        "inspection_id || '/' || id || '/' || version",
                        "edited_at"),
                new NamingColumn(
                        "quote_version", "edited_by", "inspection_id || '/' || id || '/' || version", "edited_at"),
                new NamingColumn(
                        "published_addition",
                        "released_by",
                        "inspection_id || '/' || kind || '/' || version",
                        "released_at"),
                new NamingColumn(
                        "section_version", "edited_by", "inspection_id || '/' || code || '/' || version", "edited_at"),
                new NamingColumn(
                        "published_report", "published_by", "inspection_id || '/' || version", "published_at"));
    }
}
