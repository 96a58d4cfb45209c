package io.scrutineer.inspection.completion;

import io.scrutineer.actor.Actor;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.Evidence;
import io.scrutineer.inspection.evidence.EvidenceStore;
import io.scrutineer.inspection.phase.Phases;
import io.scrutineer.inspection.readiness.AssessReadiness;
import io.scrutineer.inspection.readiness.Readiness;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Completes the fieldwork of an inspection: freezes its evidence and tells the other services. */
@ApplicationScoped
class CompleteFieldwork {

    private final Inspections inspections;
    private final EvidenceStore evidenceStore;
    private final AssessReadiness assessReadiness;
    private final ReviewedInspections reviews;
    private final SnapshotAssembly assembly;
    private final Snapshots snapshots;
    private final Outbox outbox;
    private final GatheringTeam team;
    private final Phases phases;
    private final Clock clock;

    CompleteFieldwork(
            Inspections inspections,
            EvidenceStore evidenceStore,
            AssessReadiness assessReadiness,
            ReviewedInspections reviews,
            SnapshotAssembly assembly,
            Snapshots snapshots,
            Outbox outbox,
            GatheringTeam team,
            Phases phases,
            Clock clock) {
        this.inspections = inspections;
        this.evidenceStore = evidenceStore;
        this.assessReadiness = assessReadiness;
        this.reviews = reviews;
        this.assembly = assembly;
        this.snapshots = snapshots;
        this.outbox = outbox;
        this.team = team;
        this.phases = phases;
        this.clock = clock;
    }

    /** The completed fieldwork; a repeated request changes nothing. */
    @Transactional
    CompletedFieldwork complete(UUID inspectionId, CompletionRequest request, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.lock(inspectionId);
        if (inspection.isCompleted()) {
            return repeated(inspection, request);
        }
        Inspection reviewed = reviews.reviewedBy(inspection);
        FieldErrors errors = new FieldErrors();
        ConclusionCheck check = new ConclusionCheck(reviews.areasForImprovement(reviewed), errors);
        Conclusions conclusions = check.check(request);
        Readiness readiness = assessReadiness.of(inspection);
        if (!readiness.hasFindings()) {
            errors.add("findings", "is empty: fieldwork without a finding can not be completed");
        }
        errors.throwIfAny();
        Preconditions.requireMatch(ifMatch, Integer.toString(inspection.version()));
        readiness.require();
        Evidence evidence = evidenceStore.all(inspectionId);
        freeze(inspection, assembly.assemble(inspection, reviewed, evidence, conclusions), actor);
        return new CompletedFieldwork(inspection, true, check.warnings());
    }

    private void freeze(Inspection inspection, EvidenceSnapshot snapshot, Actor actor) {
        FrozenEvidence frozen = FrozenEvidence.next(inspection, snapshot);
        frozen.requireSendable();
        snapshots.persist(frozen);
        Recording by = Recording.by(actor, clock);
        outbox.append(inspection
                .completeFieldwork(snapshot, frozen.sha256(), by)
                .withTeam(team.of(inspection.id(), actor.person())));
        phases.tell(inspection, by);
    }

    /** Checked against the areas as they were judged, as those of a reviewed inspection may have been amended since. */
    private CompletedFieldwork repeated(Inspection completed, CompletionRequest request) {
        EvidenceSnapshot frozen = snapshots.first(completed.id()).snapshot();
        List<Conclusion> judged = frozen.progress().stream()
                .map(fact -> new Conclusion(fact.area(), fact.areaText()))
                .toList();
        FieldErrors errors = new FieldErrors();
        ConclusionCheck check = new ConclusionCheck(judged, errors);
        Conclusions conclusions = check.check(request);
        if (!errors.isEmpty() || !Conclusions.of(frozen).equals(conclusions)) {
            throw new Conflict(
                    "fieldwork-completed", "The fieldwork of this inspection is completed, with other conclusions.");
        }
        return new CompletedFieldwork(completed, false, check.warnings());
    }
}
