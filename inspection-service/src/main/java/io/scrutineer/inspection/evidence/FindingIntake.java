package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Recording;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks and stores a batch of findings of an inspection that the running transaction holds, all or none. */
@Singleton
class FindingIntake {

    private final EvidenceRules rules;
    private final Activities activities;
    private final Findings findings;

    FindingIntake(EvidenceRules rules, Activities activities, Findings findings) {
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
    }

    Recorded take(Inspection inspection, FindingBatch batch, Recording by) {
        FieldErrors errors = new FieldErrors();
        Set<UUID> named =
                batch.requests().stream().map(FindingRequest::activityId).collect(Collectors.toSet());
        EvidenceCheck check = rules.check(inspection.plan(), errors);
        List<Finding> read = batch.read(check, activities.known(inspection.id(), named));
        if (inspection.isCompleted()) {
            return rules.requireKnown(findings, inspection.id(), read, errors);
        }
        errors.throwIfAny();
        return findings.add(inspection.id(), read, batch::place, by)
                .with(check.screening().warnings());
    }
}
