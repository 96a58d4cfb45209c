package io.scrutineer.grading.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.grading.catalogue.PolicyCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Begins a trial of a policy on the inspections that the body sees; a repeated request changes nothing. */
@ApplicationScoped
class TryPolicy {

    private final TrialTable trials;
    private final PolicyCatalogue policies;
    private final ReadTrials reading;
    private final Clock clock;

    TryPolicy(TrialTable trials, PolicyCatalogue policies, ReadTrials reading, Clock clock) {
        this.trials = trials;
        this.policies = policies;
        this.reading = reading;
        this.clock = clock;
    }

    /** The trial as it stands then, and whether it is new. */
    record Outcome(TrialView trial, boolean added) {}

    /** The trial's id is the client's. */
    @Transactional
    Outcome begin(UUID id, JsonNode policy, Actor actor) {
        policies.draft(policy);
        boolean added = trials.add(id, actor, policy.toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Trial known = trials.get(id);
        if (!added && !PolicyCatalogue.document(known.policy()).equals(policy)) {
            throw new Conflict("id-in-use", "There is another trial with this id, of another policy.");
        }
        return new Outcome(reading.read(id), added);
    }
}
