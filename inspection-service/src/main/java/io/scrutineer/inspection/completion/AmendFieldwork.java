package io.scrutineer.inspection.completion;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Role;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.completion.FieldworkAmendment.Key;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Amends completed fieldwork: one person asks for it, and when another approves, the evidence is frozen anew and the other
 * services are told.
 */
@ApplicationScoped
class AmendFieldwork {

    private final Inspections inspections;
    private final FieldworkAmendments amendments;
    private final AmendmentJson json;
    private final AmendedSnapshot amendedSnapshot;
    private final Snapshots snapshots;
    private final Outbox outbox;
    private final GatheringTeam team;
    private final Clock clock;

    AmendFieldwork(
            Inspections inspections,
            FieldworkAmendments amendments,
            AmendmentJson json,
            AmendedSnapshot amendedSnapshot,
            Snapshots snapshots,
            Outbox outbox,
            GatheringTeam team,
            Clock clock) {
        this.inspections = inspections;
        this.amendments = amendments;
        this.json = json;
        this.amendedSnapshot = amendedSnapshot;
        this.snapshots = snapshots;
        this.outbox = outbox;
        this.team = team;
        this.clock = clock;
    }

    /** What is wrong with it is said now; approving it later only finds out whether the evidence is still the same. */
    @Transactional
    Requested request(UUID inspectionId, UUID id, AmendmentRequest request, Actor actor) {
        Inspection inspection = inspections.lock(inspectionId);
        String content = json.write(request);
        FieldworkAmendment there = amendments.findById(new Key(inspectionId, id));
        if (there != null) {
            return repeated(there, content);
        }
        requireNewest(inspection, request.snapshotVersion());
        Screening.require("reason", request.reason());
        List<Warning> warnings = new ArrayList<>(Screening.warningsOf("reason", request.reason()));
        warnings.addAll(amendedSnapshot.preview(inspection, request));
        FieldworkAmendment amendment = new FieldworkAmendment(
                new Key(inspectionId, id), request.snapshotVersion(), content, Recording.by(actor, clock));
        amendments.persistAndFlush(amendment);
        return new Requested(amendment, true, warnings);
    }

    private static Requested repeated(FieldworkAmendment there, String content) {
        if (!there.content().equals(content)) {
            throw new Conflict("id-in-use", "There is another amendment with this id.");
        }
        return new Requested(there, false, List.of());
    }

    private static void requireNewest(Inspection inspection, int snapshotVersion) {
        if (inspection.requireSnapshot() != snapshotVersion) {
            throw new Conflict(
                    "snapshot-outdated",
                    "The newest version of the frozen evidence is %d.".formatted(inspection.requireSnapshot()));
        }
    }

    /** A repeated decision changes nothing. */
    @Transactional
    FieldworkAmendment decide(
            UUID inspectionId, UUID id, DecisionRequest request, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.lock(inspectionId);
        FieldworkAmendment amendment = amendments.get(inspectionId, id);
        requireMayDecide(amendment, request, actor);
        Decision decision = decision(request, Recording.by(actor, clock));
        Decision earlier = amendment.decision();
        if (earlier != null && earlier.saysTheSameAs(decision)) {
            return amendment;
        }
        Preconditions.requireMatch(ifMatch, amendment.tag());
        amendment.decide(decision);
        if (decision.approved()) {
            requireNewest(inspection, amendment.snapshotVersion());
            freeze(inspection, amendment, decision);
        }
        amendments.flush();
        return amendment;
    }

    private static void requireMayDecide(FieldworkAmendment amendment, DecisionRequest request, Actor actor) {
        boolean takesBack =
                !request.approved() && amendment.requested().person().equals(actor.person());
        if (!takesBack && !actor.roles().contains(Role.LEAD_INSPECTOR)) {
            throw new NotAllowed("Who leads decides about an amendment; who asked for it can take it back.");
        }
    }

    private static Decision decision(DecisionRequest request, Recording by) {
        String reason = request.reason();
        if (!request.approved() && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "is needed for a refusal");
        }
        if (reason != null) {
            Screening.require("reason", reason);
        }
        return new Decision(request.approved(), reason, by);
    }

    private void freeze(Inspection inspection, FieldworkAmendment amendment, Decision decision) {
        AmendmentRequest request = json.read(amendment);
        Recording by = new Recording(
                amendment.requested().person(),
                amendment.requested().body(),
                amendment.requested().roles(),
                decision.by().at());
        EvidenceSnapshot snapshot = amendedSnapshot.apply(inspection, request, by);
        FrozenEvidence frozen = FrozenEvidence.next(inspection, snapshot);
        snapshots.persist(frozen);
        outbox.append(inspection
                .amendFieldwork(
                        amendment.key().id(),
                        request.reason(),
                        snapshot,
                        frozen.sha256(),
                        decision.by().at())
                .withTeam(team.of(inspection.id(), by.person())));
    }

    /** An amendment, whether the request was the first for it, and what its texts then seem to say of people. */
    record Requested(FieldworkAmendment amendment, boolean isNew, List<Warning> warnings) {}
}
