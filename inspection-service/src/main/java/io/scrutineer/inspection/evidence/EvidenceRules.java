package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.VersionedId;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.framework.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What evidence has to keep to in an inspection, by its plan and by whether its fieldwork is still open. */
@ApplicationScoped
public class EvidenceRules {

    /** Why evidence is not taken any more, for the description of the API. */
    public static final String CONFLICTS =
            "`fieldwork-completed`: the evidence is frozen; `inspection-cancelled`: it takes no evidence";

    private final Frameworks frameworks;

    EvidenceRules(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public EvidenceCheck check(InspectionPlan plan, FieldErrors errors) {
        return new EvidenceCheck(framework(plan), plan.bodies(), errors);
    }

    /** The framework that an inspection is pinned to. */
    public Framework framework(InspectionPlan plan) {
        return framework(plan.framework());
    }

    /** The framework to which a plan is pinned by this. */
    Framework framework(VersionedId pinned) {
        Framework framework = frameworks.version(pinned);
        if (framework == null) {
            throw new IllegalStateException("A plan names a framework that is gone: " + pinned);
        }
        return framework;
    }

    /** Refuses any change of what is frozen. */
    public void requireOpen(Inspection inspection) {
        if (inspection.isCompleted()) {
            throw frozen(List.of());
        }
    }

    /** After completion the only evidence that is taken is what was recorded before: it is a repeated request. */
    <E extends Identified> Recorded requireKnown(
            EvidenceTable<E> table, UUID inspection, List<E> batch, FieldErrors errors) {
        if (!errors.isEmpty() || !table.knows(inspection, batch)) {
            throw frozen(List.of(new FieldError(table.list(), "can no longer be added")));
        }
        return Recorded.of(0, batch.size());
    }

    private static Conflict frozen(List<FieldError> fields) {
        return new Conflict(
                "fieldwork-completed",
                "The fieldwork of this inspection is completed; its evidence is frozen.",
                fields);
    }
}
