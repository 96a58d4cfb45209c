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
    private final Clock clock;

    TryPolicy(TrialTable trials, PolicyCatalogue policies, Clock clock) {
        this.trials = trials;
        this.policies = policies;
        this.clock = clock;
    }

    /** The trial's id is the client's; whether it was free tells whether the trial is new. */
    @Transactional
    boolean begin(UUID id, JsonNode policy, Actor actor) {
        policies.draft(policy);
        boolean added = trials.add(id, actor, policy.toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Trial known = trials.get(id);
        if (!added && !PolicyCatalogue.document(known.policy()).equals(policy)) {
            throw new Conflict("id-in-use", "There is another trial with this id, of another policy.");
        }
        return added;
    }
}
