package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records a batch of findings, all or none. */
@ApplicationScoped
class RecordFindings {

    private final Inspections inspections;
    private final EvidenceRules rules;
    private final Activities activities;
    private final Findings findings;
    private final Clock clock;

    RecordFindings(
            Inspections inspections, EvidenceRules rules, Activities activities, Findings findings, Clock clock) {
        this.inspections = inspections;
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
        this.clock = clock;
    }

    @Transactional
    Recorded record(UUID inspectionId, List<FindingRequest> requests, Actor actor) {
        Inspection inspection = inspections.hold(inspectionId);
        FieldErrors errors = new FieldErrors();
        Set<UUID> named = requests.stream().map(FindingRequest::activityId).collect(Collectors.toSet());
        EvidenceCheck check = rules.check(inspection.plan(), errors);
        List<Finding> batch = check.findings(requests, activities.known(inspectionId, named));
        if (inspection.isCompleted()) {
            return rules.requireKnown(findings, inspectionId, batch, errors);
        }
        errors.throwIfAny();
        return findings.add(inspectionId, batch, Recording.by(actor, clock))
                .with(check.screening().warnings());
    }
}
