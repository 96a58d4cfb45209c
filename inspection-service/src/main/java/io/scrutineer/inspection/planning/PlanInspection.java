package io.scrutineer.inspection.planning;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.Failure;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.CheckedEvidence;
import io.scrutineer.inspection.evidence.Evidence;
import io.scrutineer.inspection.evidence.EvidenceStore;
import io.scrutineer.inspection.phase.Phases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans an inspection under the client's id, with the fieldwork that the client may already have for it, or anew. */
@ApplicationScoped
class PlanInspection {

    private final Inspections inspections;
    private final PlanCheck planCheck;
    private final EvidenceStore evidenceStore;
    private final PreparationCheck preparationCheck;
    private final Phases phases;
    private final Clock clock;

    PlanInspection(
            Inspections inspections,
            PlanCheck planCheck,
            EvidenceStore evidenceStore,
            PreparationCheck preparationCheck,
            Phases phases,
            Clock clock) {
        this.inspections = inspections;
        this.planCheck = planCheck;
        this.evidenceStore = evidenceStore;
        this.preparationCheck = preparationCheck;
        this.phases = phases;
        this.clock = clock;
    }

    @Transactional
    PlannedInspection plan(UUID id, InspectionRequest request, @Nullable String ifMatch, Actor actor) {
        InspectionPlan plan = planCheck.check(request);
        if (!plan.bodies().contains(actor.body())) {
            throw new NotAllowed("A body plans inspections that it takes part in.");
        }
        CheckedEvidence checked = evidenceStore.check(plan, request.activities(), request.findings());
        Evidence evidence = checked.evidence();
        Recording by = Recording.by(actor, clock);
        Inspection inspection = new Inspection(id, plan, by);
        if (!evidence.activities().isEmpty()) {
            inspection.beginFieldwork(by);
        }
        if (!inspections.add(inspection)) {
            return new PlannedInspection(known(inspection, evidence, ifMatch), false, checked.warnings());
        }
        evidenceStore.add(id, evidence, by);
        phases.tell(inspection, by);
        return new PlannedInspection(inspection, true, checked.warnings());
    }

    /** References are words that all bodies share; of an id that others took, nothing is said. */
    private Failure taken(String reference) {
        return inspections.isTaken(reference)
                ? new Conflict(
                        "reference-in-use",
                        "Another inspection has this reference.",
                        List.of(new FieldError("reference", "is the reference of another inspection")))
                : new NotFound();
    }

    private Inspection known(Inspection requested, Evidence evidence, @Nullable String ifMatch) {
        Inspection stored = inspections.findById(requested.id(), LockModeType.PESSIMISTIC_WRITE);
        if (stored == null) {
            throw taken(requested.plan().reference());
        }
        if (!evidenceStore.knows(stored.id(), evidence)) {
            throw new Conflict(
                    "id-in-use", "This inspection is planned already, with other evidence; post what is new.");
        }
        if (!stored.plan().equals(requested.plan())) {
            Preconditions.requireMatch(ifMatch, Integer.toString(stored.version()));
            InspectionPlan before = stored.plan();
            stored.planAnew(requested.plan());
            preparationCheck.check(stored.id(), before, stored.plan());
        }
        return stored;
    }
}
