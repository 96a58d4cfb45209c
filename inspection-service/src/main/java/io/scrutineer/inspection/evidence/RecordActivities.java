package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.phase.Phases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records a batch of activities, all or none; the first one begins the fieldwork. */
@ApplicationScoped
class RecordActivities {

    private final Inspections inspections;
    private final EvidenceRules rules;
    private final Activities activities;
    private final Phases phases;
    private final Clock clock;

    RecordActivities(Inspections inspections, EvidenceRules rules, Activities activities, Phases phases, Clock clock) {
        this.inspections = inspections;
        this.rules = rules;
        this.activities = activities;
        this.phases = phases;
        this.clock = clock;
    }

    @Transactional
    Recorded record(UUID inspectionId, List<ActivityRequest> requests, Actor actor) {
        Inspection inspection = inspections.holdAlone(inspectionId);
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = rules.check(inspection.plan(), errors);
        List<Activity> batch = check.activities(requests);
        if (inspection.isCompleted()) {
            return rules.requireKnown(activities, inspectionId, batch, errors);
        }
        errors.throwIfAny();
        Recording by = Recording.by(actor, clock);
        phases.beginFieldwork(inspection, by);
        return activities.add(inspectionId, batch, by).with(check.screening().warnings());
    }
}
