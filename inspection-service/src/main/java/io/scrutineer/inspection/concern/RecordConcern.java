package io.scrutineer.inspection.concern;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.concern.Concern.Key;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes a matter of concern, in whatever phase the inspection is. */
@ApplicationScoped
class RecordConcern {

    private final Inspections inspections;
    private final Concerns concerns;
    private final Clock clock;

    RecordConcern(Inspections inspections, Concerns concerns, Clock clock) {
        this.inspections = inspections;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** A repeated request changes nothing. */
    @Transactional
    Raised raise(UUID inspectionId, UUID id, ConcernRequest request, Actor actor) {
        Inspection inspection = inspections.get(inspectionId);
        FieldErrors errors = new FieldErrors();
        Screening screening = new Screening(errors);
        screening.check("seen", request.seen());
        screening.check("referredTo", request.referredTo());
        Instant seenAt = errors.under("seenAt", () -> Moment.of(request.seenAt(), clock));
        errors.throwIfAny();
        Concern concern = new Concern(
                new Key(inspection.id(), id),
                inspection.plan(),
                request.with(Objects.requireNonNull(seenAt)),
                Recording.by(actor, clock));
        return concerns.add(concern)
                ? new Raised(concern.state(), screening.warnings(), true)
                : again(concern, screening.warnings());
    }

    private Raised again(Concern concern, List<Warning> warnings) {
        Concern there = concerns.stored(concern.key());
        if (!there.isRaisedAgainBy(concern)) {
            throw new Conflict("id-in-use", "There is another matter of concern with this id.");
        }
        return new Raised(there.state(), warnings, false);
    }

    /** What its sender is told of a matter of concern, and whether the request made it. */
    record Raised(ConcernState state, List<Warning> warnings, boolean isNew) {}
}
