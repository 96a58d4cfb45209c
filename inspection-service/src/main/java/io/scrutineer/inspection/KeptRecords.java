package io.scrutineer.inspection;

import io.scrutineer.audit.retention.RecordClass;
import io.scrutineer.audit.retention.RetainedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Inspections with what belongs to them, from their completion on, or from their planning when they were never completed;
 * their matters of concern, from the last that happened to any of them on; and declared conflicts of interest, unless the
 * person is in a team.
 */
@ApplicationScoped
class KeptRecords implements RetainedRecords {

    /** Null, and so never over, where there is none. */
    private static final String LAST_OF_ITS_CONCERNS = """
            greatest((select max(c.recorded_at) from concern c where c.inspection_id = t.id),
                (select max(e.recorded_at) from concern_escalation e where e.inspection_id = t.id))""";

    private final RecordClass concerns;
    private final RecordClass inspections;
    private final RecordClass conflictsOfInterest;

    KeptRecords(
            @ConfigProperty(name = "retention.concern", defaultValue = "P10Y") Period ofConcerns,
            @ConfigProperty(name = "retention.inspection", defaultValue = "P10Y") Period period,
            @ConfigProperty(name = "retention.conflict-of-interest", defaultValue = "P10Y") Period ofConflicts) {
        this.concerns = new RecordClass(
                "concern",
                ofConcerns,
                "inspection",
                "id",
                LAST_OF_ITS_CONCERNS,
                "true",
                List.of(
                        "delete from concern_escalation where inspection_id = any(?)",
                        "delete from concern where inspection_id = any(?)"));
        this.inspections = new RecordClass(
                "inspection",
                period,
                "inspection",
                "id",
                "coalesce(t.completed_at, t.recorded_at)",
                "not exists (select from inspection review where review.review_of = t.id)"
                        + " and not exists (select from concern c where c.inspection_id = t.id)",
                List.of(
                        "delete from fieldwork_amendment where inspection_id = any(?)",
                        "delete from evidence_snapshot where inspection_id = any(?)",
                        "delete from evidence_version where inspection_id = any(?)",
                        "delete from finding where inspection_id = any(?)",
                        "delete from activity where inspection_id = any(?)",
                        "delete from team_member where inspection_id = any(?)",
                        "delete from survey_import where inspection_id = any(?)",
                        "delete from survey where inspection_id = any(?)",
                        "delete from case_settlement where inspection_id = any(?)",
                        "delete from case_rating where inspection_id = any(?)",
                        "delete from case_reading_version where inspection_id = any(?)",
                        "delete from case_reading where inspection_id = any(?)",
                        "delete from position_statement where inspection_id = any(?)",
                        "delete from case_sample where inspection_id = any(?)",
                        "delete from phase_change where inspection_id = any(?)",
                        "delete from inspection where id = any(?)"));
        this.conflictsOfInterest = new RecordClass(
                "conflict-of-interest",
                ofConflicts,
                "conflict_of_interest",
                "id",
                "t.recorded_at",
                "not exists (select from team_member m where m.person = t.person and m.ended_at is null)",
                List.of("delete from conflict_of_interest where id = any(?)"));
    }

    @Override
    public List<RecordClass> all() {
        return List.of(concerns, inspections, conflictsOfInterest);
    }
}
