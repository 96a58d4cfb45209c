package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.PartialDate;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The activities of all inspections. */
@Singleton
public class Activities extends EvidenceTable<Activity> {

    Activities(Session session) {
        super(session);
    }

    /** Which of these activities the inspection has. */
    Set<UUID> known(UUID inspection, Set<UUID> ids) {
        return withIds(inspection, ids.toArray(UUID[]::new)).stream()
                .map(Activity::id)
                .collect(Collectors.toSet());
    }

    @Override
    String list() {
        return "activities";
    }

    @Override
    String insert() {
        return """
                insert into activity (inspection_id, recorded_by, recorded_body, recorded_roles, recorded_at,
                    id, kind, body, activity_date, people_met, young_inspectors, title)
                select ?, ?, ?, ?, ?::timestamptz, batch.* from unnest(?, ?, ?, ?, ?, ?, ?) batch
                on conflict do nothing""";
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
                Column.texts(batch, Activity::title));
    }

    @Override
    String select() {
        return """
                select id, kind, body, activity_date, people_met, young_inspectors, title from activity""";
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
                row.getString(7));
    }
}
