package io.scrutineer.inspection.sync;

import io.scrutineer.http.Cursor;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.evidence.Activities;
import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.Findings;
import io.scrutineer.inspection.evidence.RecordedActivity;
import io.scrutineer.inspection.evidence.RecordedFinding;
import io.scrutineer.inspection.evidence.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what has changed since a cursor. Changes are in the order of their transactions' ids, which are not committed in
 * that order: so only those are told that no running transaction can come before any more.
 */
@ApplicationScoped
class ReadChanges {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Pattern TRANSACTION = Pattern.compile("[0-9]{1,19}");

    private final Inspections inspections;
    private final Activities activities;
    private final Findings findings;

    ReadChanges(Inspections inspections, Activities activities, Findings findings) {
        this.inspections = inspections;
        this.activities = activities;
        this.findings = findings;
    }

    Changes since(UUID inspection, Since since, int limit) {
        inspections.get(inspection);
        Position ofActivities = since.ofActivities();
        Position ofFindings = since.ofFindings();
        List<Stored<Activity>> changed =
                activities.changes(inspection, ofActivities.transaction(), ofActivities.piece(), limit);
        List<Stored<Finding>> found = findings.changes(inspection, ofFindings.transaction(), ofFindings.piece(), limit);
        List<Stored<Activity>> told = changed.subList(0, Math.min(limit, changed.size()));
        List<Stored<Finding>> toldFindings = found.subList(0, Math.min(limit, found.size()));
        Position nextOfActivities = ofActivities.after(told);
        Position nextOfFindings = ofFindings.after(toldFindings);
        return new Changes(
                told.stream().map(RecordedActivity::of).toList(),
                toldFindings.stream().map(RecordedFinding::of).toList(),
                Cursor.of(
                        nextOfActivities.transaction(),
                        nextOfActivities.piece().toString(),
                        nextOfFindings.transaction(),
                        nextOfFindings.piece().toString()),
                changed.size() > limit || found.size() > limit);
    }

    /** The last changes that were told of either table. */
    record Since(Position ofActivities, Position ofFindings) {

        /** All of them, where there is no cursor; one that was not given out is refused. */
        static Since parse(@Nullable String cursor) {
            List<String> parts = Cursor.parse(cursor, 4);
            return parts == null
                    ? new Since(Position.START, Position.START)
                    : new Since(Position.parse(parts.get(0), parts.get(1)), Position.parse(parts.get(2), parts.get(3)));
        }
    }

    /** The last change that was told, in the order of changes. */
    record Position(String transaction, UUID piece) {

        static final Position START = new Position("0", BEFORE_ALL);

        static Position parse(String transaction, String piece) {
            try {
                if (TRANSACTION.matcher(transaction).matches()) {
                    return new Position(transaction, UUID.fromString(piece));
                }
            } catch (IllegalArgumentException e) {
                throw Cursor.refused();
            }
            throw Cursor.refused();
        }

        Position after(List<? extends Stored<?>> told) {
            Stored<?> last = told.isEmpty() ? null : told.get(told.size() - 1);
            return last == null ? this : new Position(last.changedIn(), last.id());
        }
    }
}
