package io.scrutineer.inspection.team;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a declared conflict of interest; that there was one stays on record. */
@ApplicationScoped
class EndConflict {

    private final ConflictsOfInterest conflicts;
    private final Clock clock;

    EndConflict(ConflictsOfInterest conflicts, Clock clock) {
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** The declaration as it is then; a repeated request changes nothing. */
    @Transactional
    ConflictOfInterest end(UUID id, ConflictEndRequest request, @Nullable String ifMatch, Actor actor) {
        FieldErrors errors = new FieldErrors();
        ConflictEnd reason = errors.under("reason", () -> ConflictEnd.of(request.reason()));
        errors.throwIfAny();
        ConflictOfInterest conflict = conflicts.lock(id);
        if (!conflict.declared().body().equals(actor.body())) {
            throw new NotAllowed("A conflict of interest is ended by the body that noted it.");
        }
        if (!conflict.hasEndedAs(reason)) {
            Preconditions.requireMatch(ifMatch, Integer.toString(conflict.version()));
            conflict.end(Objects.requireNonNull(reason), Recording.by(actor, clock));
        }
        return conflict;
    }
}
