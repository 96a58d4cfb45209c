package io.scrutineer.inspection.sync;

import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.evidence.Activities;
import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.EvidenceTable;
import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.Findings;
import io.scrutineer.inspection.evidence.Identified;
import io.scrutineer.inspection.evidence.RecordedActivity;
import io.scrutineer.inspection.evidence.RecordedFinding;
import io.scrutineer.inspection.evidence.Stored;
import io.scrutineer.inspection.sync.Since.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Reads what has changed since a cursor. Changes are in the order of their transactions' ids, which are not committed in
 * that order: so only those are told that no running transaction can come before any more.
 */
@ApplicationScoped
class ReadChanges {

    private final Inspections inspections;
    private final Activities activities;
    private final Findings findings;
    private final Transactions transactions;

    ReadChanges(Inspections inspections, Activities activities, Findings findings, Transactions transactions) {
        this.inspections = inspections;
        this.activities = activities;
        this.findings = findings;
        this.transactions = transactions;
    }

    Changes since(UUID inspection, Since since, int limit) {
        inspections.get(inspection);
        return ofVisible(inspection, since, limit);
    }

    /** As above, of an inspection that is known to be there. */
    Changes ofVisible(UUID inspection, Since since, int limit) {
        String end = transactions.firstThatMayRun();
        Told<Activity> changed = told(activities, inspection, since.ofActivities(), since.own(), end, limit);
        Told<Finding> found = told(findings, inspection, since.ofFindings(), since.own(), end, limit);
        return new Changes(
                changed.pieces().stream().map(RecordedActivity::of).toList(),
                found.pieces().stream().map(RecordedFinding::of).toList(),
                since.then(changed.last(), found.last()).cursor(),
                changed.more() || found.more());
    }

    /** The cursor stays at what was told last, unless the device added something after it that is not to be told. */
    private static <E extends Identified> Told<E> told(
            EvidenceTable<E> table, UUID inspection, Position from, List<String> own, String end, int limit) {
        List<Stored<E>> changes = table.changes(inspection, from.until(end, own), limit);
        boolean more = changes.size() > limit;
        List<Stored<E>> told = more ? changes.subList(0, limit) : changes;
        Position last = told.isEmpty() ? from : Position.of(told.get(told.size() - 1));
        return new Told<>(told, more || own.isEmpty() ? last : Position.before(end), more);
    }

    private record Told<E extends Identified>(List<Stored<E>> pieces, Position last, boolean more) {}
}
