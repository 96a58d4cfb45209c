package io.scrutineer.publication.draft;

import io.scrutineer.audit.retention.RecordClass;
import io.scrutineer.audit.retention.RetainedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Drafts, from the last thing that happened to them on, unless their report is public: it can be withdrawn, corrected and
 * answered as long as it is. What was published is kept for good.
 */
@ApplicationScoped
class KeptRecords implements RetainedRecords {

    /** A version stands unless it was withdrawn, or a later one with it. */
    private static final String NO_REPORT_STANDS = """
            not exists (select from published_report r where r.inspection_id = t.inspection_id
                and not exists (select from withdrawn_report w
                    where w.inspection_id = r.inspection_id and w.version >= r.version))""";

    private final RecordClass drafts;

    KeptRecords(@ConfigProperty(name = "retention.draft", defaultValue = "P10Y") Period period) {
        this.drafts = new RecordClass(
                "draft",
                period,
                "draft",
                "inspection_id",
                "greatest(t.received_at, t.proposed_at, t.confirmed_at, t.accuracy_opened_at, t.approved_at, t.withdrawn_at,"
                        + newest("reply_version") + ", " + newest("improvement_action_version") + ", "
                        + newest("quote_version") + ")",
                NO_REPORT_STANDS,
                List.of(
                        "delete from section_version where inspection_id = any(?)",
                        "delete from accuracy_comment where inspection_id = any(?)",
                        "delete from accuracy_completion where inspection_id = any(?)",
                        "delete from sign_off where inspection_id = any(?)",
                        "delete from withdrawal where inspection_id = any(?)",
                        "delete from reply_version where inspection_id = any(?)",
                        "delete from improvement_action_version where inspection_id = any(?)",
                        "delete from quote_version where inspection_id = any(?)",
                        "delete from prepared_words where inspection_id = any(?)",
                        "delete from inspection_phase where inspection_id = any(?)",
                        "delete from draft where inspection_id = any(?)"));
    }

    /** What follows a publication keeps the draft that it is about. */
    private static String newest(String table) {
        return "(select max(v.edited_at) from %s v where v.inspection_id = t.inspection_id)".formatted(table);
    }

    @Override
    public List<RecordClass> all() {
        return List.of(drafts);
    }
}
