package io.scrutineer.inspection.team;

import io.scrutineer.actor.Actor;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends the assignment of a person; that there was one stays on record. */
@ApplicationScoped
class EndAssignment {

    private final Inspections inspections;
    private final Team team;
    private final Clock clock;

    EndAssignment(Inspections inspections, Team team, Clock clock) {
        this.inspections = inspections;
        this.team = team;
        this.clock = clock;
    }

    /** A repeated request changes nothing. */
    @Transactional
    void end(UUID inspectionId, UUID id, @Nullable String ifMatch, Actor actor) {
        inspections.lock(inspectionId);
        TeamMember member = team.get(inspectionId, id);
        if (member.ended() == null) {
            Preconditions.requireMatch(ifMatch, Integer.toString(member.version()));
            member.end(Recording.by(actor, clock));
        }
    }
}
