package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.inspection.history.VersionTable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The findings of all inspections. */
@Singleton
public class Findings extends EvidenceTable<Finding> {

    private static final String SEPARATOR = ",";

    private final AttachmentJson attachments;

    Findings(Session session, VersionTable versions, ObjectMapper json) {
        super(session, versions, json);
        this.attachments = new AttachmentJson(json);
    }

    @Override
    String list() {
        return "findings";
    }

    @Override
    String table() {
        return "finding";
    }

    /** PostgreSQL unnests arrays of arrays to their elements, so the codes of a finding travel as one text. */
    @Override
    String insert() {
        return """
                insert into finding (inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at,
                    id, activity_id, indicator, evaluation, type, narrative, flags, illustrations, attachments)
                select ?, ?, ?, ?, ?::timestamptz,
                    id, activity_id, indicator, evaluation, type, narrative,
                    string_to_array(flags, ','), string_to_array(illustrations, ','), attachments::jsonb
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                    batch (id, activity_id, indicator, evaluation, type, narrative, flags, illustrations, attachments)""";
    }

    @Override
    String update() {
        return """
                update finding set activity_id = changed.activity_id, indicator = changed.indicator,
                    evaluation = changed.evaluation, type = changed.type, narrative = changed.narrative,
                    flags = string_to_array(changed.flags, ','),
                    illustrations = string_to_array(changed.illustrations, ','),
                    attachments = changed.attachments::jsonb, version = changed.version,
                    heads = string_to_array(changed.heads, ',')::uuid[], disputed = changed.disputed,
                    withdrawn = changed.withdrawn, changed_in = pg_current_xact_id()
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    changed (id, activity_id, indicator, evaluation, type, narrative, flags, illustrations, attachments,
                        version, heads, disputed, withdrawn)
                where finding.inspection_id = ? and finding.id = changed.id""";
    }

    @Override
    List<Column> columns(List<Finding> batch) {
        return List.of(
                Column.uuids(batch, Finding::id),
                Column.uuids(batch, Finding::activityId),
                Column.texts(batch, Finding::indicator),
                Column.integers(batch, Finding::evaluation),
                Column.texts(batch, finding -> finding.type().code()),
                Column.texts(batch, Finding::narrative),
                Column.texts(batch, finding -> String.join(SEPARATOR, finding.flags())),
                Column.texts(batch, finding -> String.join(SEPARATOR, finding.illustrations())),
                Column.texts(batch, finding -> attachments.write(finding.attachments())));
    }

    @Override
    String columns() {
        return "id, activity_id, indicator, evaluation, type, narrative, flags, illustrations, attachments";
    }

    @Override
    Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                FindingType.of(row.getString(5)),
                row.getString(6),
                List.of((String[]) row.getArray(7).getArray()),
                List.of((String[]) row.getArray(8).getArray()),
                attachments.read(row.getString(9)));
    }

    @Override
    Object description(Finding finding) {
        return FindingRequest.of(finding);
    }

    @Override
    Finding piece(String content, ObjectMapper json) throws JsonProcessingException {
        FindingRequest request = json.readValue(content, FindingRequest.class);
        return request.finding(FindingType.of(request.type()), request.attachmentsOrNone());
    }

    /** The attachments of a finding as its row keeps them: nothing where there are none, as in most. */
    private record AttachmentJson(ObjectMapper json) {

        private static final TypeReference<List<Attachment>> LIST = new TypeReference<>() {};

        @Nullable String write(List<Attachment> attachments) {
            try {
                return attachments.isEmpty() ? null : json.writeValueAsString(attachments);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Attachments are always representable as JSON", e);
            }
        }

        List<Attachment> read(@Nullable String stored) {
            try {
                return stored == null ? List.of() : json.readValue(stored, LIST);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Attachments are not stored as this release reads them", e);
            }
        }
    }
}
