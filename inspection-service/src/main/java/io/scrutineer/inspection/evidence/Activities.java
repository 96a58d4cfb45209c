package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.calendar.PartialDate;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import io.scrutineer.inspection.history.VersionTable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The activities of all inspections. */
@Singleton
public class Activities extends EvidenceTable<Activity> {

    Activities(Session session, VersionTable versions, ObjectMapper json) {
        super(session, versions, json);
    }

    /** Which of these activities the inspection has, or had until somebody withdrew them. */
    public Set<UUID> known(UUID inspection, Set<UUID> ids) {
        return withIds(inspection, ids).stream().map(Stored::id).collect(Collectors.toSet());
    }

    /** All of the inspections that these are said to be of, those that somebody withdrew among them. */
    List<Key> allBeside(Set<Key> named) {
        return keys(
                "select inspection_id, id from activity where inspection_id in"
                        + " (select inspection from unnest(?, ?) named (inspection, piece))",
                List.copyOf(named));
    }

    /** One of the inspection that counts, or null. */
    public @Nullable Activity withId(UUID inspection, UUID id) {
        return withIds(inspection, List.of(id)).stream()
                .filter(stored -> !stored.withdrawn())
                .map(Stored::piece)
                .findFirst()
                .orElse(null);
    }

    @Override
    String list() {
        return "activities";
    }

    @Override
    String table() {
        return "activity";
    }

    @Override
    String insert() {
        return """
                insert into activity (inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at,
                    id, kind, body, activity_date, people_met, young_inspectors, title, open)
                select ?, ?, ?, ?, ?::timestamptz, batch.* from unnest(?, ?, ?, ?, ?, ?, ?, ?) batch""";
    }

    @Override
    String update() {
        return """
                update activity set kind = changed.kind, body = changed.body, activity_date = changed.activity_date,
                    people_met = changed.people_met, young_inspectors = changed.young_inspectors,
                    title = changed.title, open = changed.open, version = changed.version,
                    heads = string_to_array(changed.heads, ',')::uuid[], disputed = changed.disputed,
                    withdrawn = changed.withdrawn, changed_in = pg_current_xact_id()
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    changed (id, kind, body, activity_date, people_met, young_inspectors, title, open,
                        version, heads, disputed, withdrawn)
                where activity.inspection_id = ? and activity.id = changed.id""";
    }

    @Override
    List<Column> columns(List<Activity> batch) {
        return List.of(
                Column.uuids(batch, Activity::id),
                Column.texts(batch, Activity::kind),
                Column.texts(batch, Activity::body),
                Column.texts(batch, activity -> activity.date().toString()),
                Column.integers(batch, Activity::peopleMet),
                Column.booleans(batch, Activity::youngInspectors),
                Column.texts(batch, Activity::title),
                Column.booleans(batch, Activity::open));
    }

    @Override
    String columns() {
        return "id, kind, body, activity_date, people_met, young_inspectors, title, open";
    }

    @Override
    Activity read(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                PartialDate.parse(row.getString(4)),
                row.getObject(5, Integer.class),
                row.getBoolean(6),
                row.getString(7),
                row.getBoolean(8));
    }

    @Override
    Object description(Activity activity) {
        return ActivityRequest.of(activity);
    }

    @Override
    Activity piece(String content, ObjectMapper json) throws JsonProcessingException {
        ActivityRequest request = json.readValue(content, ActivityRequest.class);
        return request.activity(PartialDate.parse(request.date()));
    }
}
