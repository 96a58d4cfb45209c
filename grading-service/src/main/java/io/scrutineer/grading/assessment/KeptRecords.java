package io.scrutineer.grading.assessment;

import io.scrutineer.audit.retention.RecordClass;
import io.scrutineer.audit.retention.RetainedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Assessments with what was proposed and who confirmed, from their last grades on; trials of policies from their end on. */
@ApplicationScoped
class KeptRecords implements RetainedRecords {

    private final RecordClass assessments;
    private final RecordClass trials;

    KeptRecords(
            @ConfigProperty(name = "retention.assessment", defaultValue = "P10Y") Period period,
            @ConfigProperty(name = "retention.what-if", defaultValue = "P2Y") Period periodOfTrials) {
        this.assessments = new RecordClass(
                "assessment",
                period,
                "assessment",
                "inspection_id",
                "greatest(t.confirmed_at, t.proposed_at)",
                "true",
                List.of(
                        "delete from trial_difference where inspection_id = any(?)",
                        "delete from confirmed_grade where inspection_id = any(?)",
                        "delete from kept_action where inspection_id = any(?)",
                        "delete from panel_action where inspection_id = any(?)",
                        "delete from team_member where inspection_id = any(?)",
                        "delete from confirmation where inspection_id = any(?)",
                        "delete from proposal where inspection_id = any(?)",
                        "delete from assessment where inspection_id = any(?)"));
        this.trials = new RecordClass(
                "what-if",
                periodOfTrials,
                "trial",
                "id",
                "t.ended_at",
                "true",
                List.of(
                        "delete from trial_difference where trial_id = any(?)",
                        "delete from trial_tally where trial_id = any(?)",
                        "delete from trial where id = any(?)"));
    }

    @Override
    public List<RecordClass> all() {
        return List.of(assessments, trials);
    }
}
