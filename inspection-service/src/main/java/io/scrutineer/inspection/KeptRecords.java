package io.scrutineer.inspection;

import io.scrutineer.audit.retention.RecordClass;
import io.scrutineer.audit.retention.RetainedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Inspections with their evidence, from their completion on, or from their planning when they were never completed. */
@ApplicationScoped
class KeptRecords implements RetainedRecords {

    private final RecordClass inspections;

    KeptRecords(@ConfigProperty(name = "retention.inspection", defaultValue = "P10Y") Period period) {
        this.inspections = new RecordClass(
                "inspection",
                period,
                "inspection",
                "id",
                "coalesce(t.completed_at, t.recorded_at)",
                "not exists (select from inspection review where review.review_of = t.id)",
                List.of(
                        "delete from evidence_snapshot where inspection_id = any(?)",
                        "delete from finding where inspection_id = any(?)",
                        "delete from activity where inspection_id = any(?)",
                        "delete from phase_change where inspection_id = any(?)",
                        "delete from inspection where id = any(?)"));
    }

    @Override
    public List<RecordClass> all() {
        return List.of(inspections);
    }
}
