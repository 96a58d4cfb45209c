package io.scrutineer.inspection.planning;

import io.scrutineer.actor.Actor;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Phase;
import io.scrutineer.inspection.PhaseChange;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.phase.Phases;
import io.scrutineer.inspection.screening.Screening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an inspection on to another phase, with a reason. */
@ApplicationScoped
class MovePhase {

    private final Inspections inspections;
    private final Phases phases;
    private final Clock clock;

    MovePhase(Inspections inspections, Phases phases, Clock clock) {
        this.inspections = inspections;
        this.phases = phases;
        this.clock = clock;
    }

    /** The inspection in its phase; a repeated request changes nothing. */
    @Transactional
    Inspection move(UUID id, PhaseRequest request, @Nullable String ifMatch, Actor actor) {
        Phase next = request.next();
        Screening.require("reason", request.reason());
        Inspection inspection = inspections.lock(id);
        if (!isRepeated(inspection.phaseChanges(), next, request.reason())) {
            Preconditions.requireMatch(ifMatch, Integer.toString(inspection.version()));
            phases.move(inspection, next, request.reason(), Recording.by(actor, clock));
        }
        return inspection;
    }

    private static boolean isRepeated(List<PhaseChange> changes, Phase next, String reason) {
        if (changes.isEmpty()) {
            return false;
        }
        PhaseChange last = changes.get(changes.size() - 1);
        return last.to() == next && last.reason().equals(reason);
    }
}
