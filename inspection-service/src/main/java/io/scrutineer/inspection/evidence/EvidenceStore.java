package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The evidence of an inspection as a whole: as it comes with a plan, and as it is frozen in the end. */
@ApplicationScoped
public class EvidenceStore {

    private final EvidenceRules rules;
    private final Activities activities;
    private final Findings findings;

    EvidenceStore(EvidenceRules rules, Activities activities, Findings findings) {
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
    }

    /** The evidence that comes with a plan: its findings come from its own activities. */
    public CheckedEvidence check(InspectionPlan plan, List<ActivityRequest> activities, List<FindingRequest> findings) {
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = rules.check(plan, errors);
        Set<UUID> ids = activities.stream().map(ActivityRequest::id).collect(Collectors.toSet());
        Evidence evidence = new Evidence(check.activities(activities), check.findings(findings, ids));
        errors.throwIfAny();
        return new CheckedEvidence(evidence, check.screening().warnings());
    }

    /** Adds to an inspection that the running transaction holds. */
    public void add(UUID inspection, Evidence evidence, Recording by) {
        activities.add(inspection, evidence.activities(), by);
        findings.add(inspection, evidence.findings(), by);
    }

    /** Whether all of it is stored, and says the same. */
    public boolean knows(UUID inspection, Evidence evidence) {
        return activities.knows(inspection, evidence.activities()) && findings.knows(inspection, evidence.findings());
    }

    /** All that the fieldwork of an inspection brought in, in the order of the ids. */
    public Evidence all(UUID inspection) {
        return new Evidence(activities.all(inspection), findings.all(inspection));
    }
}
