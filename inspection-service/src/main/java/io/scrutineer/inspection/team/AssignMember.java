package io.scrutineer.inspection.team;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.team.TeamMember.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Assigns a person to the team of an inspection, unless a conflict of interest bars that. */
@ApplicationScoped
class AssignMember {

    private final Inspections inspections;
    private final Team team;
    private final ConflictsOfInterest conflicts;
    private final Clock clock;

    AssignMember(Inspections inspections, Team team, ConflictsOfInterest conflicts, Clock clock) {
        this.inspections = inspections;
        this.team = team;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** The assignment and whether it is new; a repeated request changes nothing. */
    @Transactional
    Assigned assign(UUID inspectionId, UUID id, TeamMemberRequest request, Actor actor) {
        Inspection inspection = inspections.lock(inspectionId);
        TeamMember wanted = member(inspection, id, request, Recording.by(actor, clock));
        TeamMember there = team.findById(wanted.key());
        if (there != null) {
            return repeated(there, wanted);
        }
        inspection.requireNotOver(" and takes no one on.");
        FieldError refused = new FieldError("person", "can not be assigned");
        if (team.hasOpenAssignment(inspectionId, request.person())) {
            throw new Conflict("already-assigned", "The person is in the team already.", List.of(refused));
        }
        team.persistAndFlush(wanted);
        // After the insert: only who has a person in a team sees what other bodies have noted of the person.
        conflicts.requireNone(wanted.person(), inspection.plan(), refused);
        return new Assigned(wanted, true);
    }

    private static TeamMember member(Inspection inspection, UUID id, TeamMemberRequest request, Recording by) {
        FieldErrors errors = new FieldErrors();
        TeamRole role = errors.under("role", () -> TeamRole.of(request.role()));
        if (!inspection.plan().bodies().contains(request.body())) {
            errors.add("body", "is not a body of this inspection");
        }
        errors.throwIfAny();
        return new TeamMember(
                new Key(inspection.id(), id), request.person(), request.body(), Objects.requireNonNull(role), by);
    }

    private static Assigned repeated(TeamMember there, TeamMember wanted) {
        if (!there.saysTheSameAs(wanted)) {
            throw new Conflict("id-in-use", "There is another assignment with this id.");
        }
        return new Assigned(there, false);
    }
}
