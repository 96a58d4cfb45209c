package io.scrutineer.inspection.concern;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.http.Preconditions;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a step to the escalation of a matter of concern; what was recorded stays. */
@ApplicationScoped
class RecordEscalation {

    private final Concerns concerns;
    private final Clock clock;

    RecordEscalation(Concerns concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    /** The step of which matter, and what the client has seen of that. */
    record Target(Key concern, UUID step, @Nullable String ifMatch) {}

    /** The matter with the step, and whether it is new; a repeated request changes nothing. */
    @Transactional
    Escalated escalate(Target target, EscalationRequest request, Actor actor) {
        Concern concern = concerns.lock(target.concern());
        FieldErrors errors = new FieldErrors();
        List<Warning> warnings = screen(request, errors);
        Escalation step = step(target.step(), request, Recording.by(actor, clock), errors);
        Optional<Escalation> there = concern.escalation(step.id());
        if (there.isPresent()) {
            requireSame(there.get(), step);
            return new Escalated(concern, warnings, false);
        }
        Preconditions.requireMatch(target.ifMatch(), Integer.toString(concern.version()));
        concern.escalate(step);
        concerns.flush();
        return new Escalated(concern, warnings, true);
    }

    private static List<Warning> screen(EscalationRequest request, FieldErrors errors) {
        Screening screening = new Screening(errors);
        screening.check("organisation", request.organisation());
        screening.check("role", request.role());
        screening.check("note", request.note());
        return screening.warnings();
    }

    private Escalation step(UUID id, EscalationRequest request, Recording by, FieldErrors errors) {
        Instant at = errors.under("at", () -> Moment.of(request.at(), clock));
        Outcome outcome = errors.under("outcome", () -> Outcome.of(request.outcome()));
        errors.throwIfAny();
        return new Escalation(
                id,
                request.organisation(),
                request.role(),
                Objects.requireNonNull(at),
                Objects.requireNonNull(outcome),
                request.note(),
                by);
    }

    private static void requireSame(Escalation there, Escalation step) {
        if (!there.saysTheSameAs(step)) {
            throw new Conflict("id-in-use", "There is another step with this id.");
        }
    }

    /** A matter of concern, what the request seems to say of people, and whether it has added to the matter. */
    record Escalated(Concern concern, List<Warning> warnings, boolean isNew) {}
}
