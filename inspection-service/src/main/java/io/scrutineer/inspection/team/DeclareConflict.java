package io.scrutineer.inspection.team;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Role;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.area.Areas;
import io.scrutineer.inspection.partnership.Partnerships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Takes the declaration of a conflict of interest, by the person or by who plans. */
@ApplicationScoped
class DeclareConflict {

    private final ConflictsOfInterest conflicts;
    private final Partnerships partnerships;
    private final Areas areas;
    private final Clock clock;

    DeclareConflict(ConflictsOfInterest conflicts, Partnerships partnerships, Areas areas, Clock clock) {
        this.conflicts = conflicts;
        this.partnerships = partnerships;
        this.areas = areas;
        this.clock = clock;
    }

    /** Whether it is new; a repeated request changes nothing. */
    @Transactional
    boolean declare(UUID id, ConflictRequest request, Actor actor) {
        if (!actor.person().equals(request.person()) && !actor.roles().contains(Role.PLANNER)) {
            throw new NotAllowed("People declare their own conflicts of interest; planners those of others.");
        }
        ConflictOfInterest declared = new ConflictOfInterest(id, request, check(request), Recording.by(actor, clock));
        boolean added = conflicts.add(declared);
        if (!added) {
            requireSame(declared);
        }
        return added;
    }

    private void requireSame(ConflictOfInterest declared) {
        if (!conflicts.get(declared.id()).saysTheSameAs(declared)) {
            throw new Conflict("id-in-use", "There is another declaration with this id.");
        }
    }

    private Ground check(ConflictRequest request) {
        FieldErrors errors = new FieldErrors();
        Ground ground = errors.under("ground", () -> Ground.of(request.ground()));
        String partnership = request.partnership();
        String areaCode = request.areaCode();
        if ((partnership == null) == (areaCode == null)) {
            errors.add("partnership", "or areaCode is needed, and not both");
        } else if (partnership != null && partnerships.withId(partnership) == null) {
            errors.add("partnership", "is not a registered partnership");
        } else if (areaCode != null && areas.withCode(areaCode) == null) {
            errors.add("areaCode", "is not the code of a council area");
        }
        errors.throwIfAny();
        return Objects.requireNonNull(ground);
    }
}
