package io.scrutineer.publication.pipeline;

import io.scrutineer.audit.retention.RecordClass;
import io.scrutineer.audit.retention.RetainedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Phases, from the last change on; those of an inspection with a draft go with that. */
@ApplicationScoped
class KeptPhases implements RetainedRecords {

    private final RecordClass phases;

    KeptPhases(@ConfigProperty(name = "retention.draft", defaultValue = "P10Y") Period period) {
        this.phases = new RecordClass(
                "inspection-phase",
                period,
                "inspection_phase",
                "inspection_id",
                "t.changed_at",
                "not exists (select from draft d where d.inspection_id = t.inspection_id)",
                List.of("delete from inspection_phase where inspection_id = any(?)"));
    }

    @Override
    public List<RecordClass> all() {
        return List.of(phases);
    }
}
