package io.scrutineer.publication.draft;

import io.scrutineer.audit.retention.RecordClass;
import io.scrutineer.audit.retention.RetainedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Drafts, from the last thing that happened to them on. What was published is kept for good. */
@ApplicationScoped
class KeptRecords implements RetainedRecords {

    private final RecordClass drafts;

    KeptRecords(@ConfigProperty(name = "retention.draft", defaultValue = "P10Y") Period period) {
        this.drafts = new RecordClass(
                "draft",
                period,
                "draft",
                "inspection_id",
                "greatest(t.received_at, t.proposed_at, t.confirmed_at, t.accuracy_opened_at, t.approved_at)",
                "true",
                List.of(
                        "delete from section_version where inspection_id = any(?)",
                        "delete from accuracy_comment where inspection_id = any(?)",
                        "delete from accuracy_completion where inspection_id = any(?)",
                        "delete from sign_off where inspection_id = any(?)",
                        "delete from inspection_phase where inspection_id = any(?)",
                        "delete from draft where inspection_id = any(?)"));
    }

    @Override
    public List<RecordClass> all() {
        return List.of(drafts);
    }
}
