package io.scrutineer.grading.whatif;

import io.scrutineer.access.RowAccess;
import io.scrutineer.grading.catalogue.PolicyCatalogue;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.grading.whatif.TrialTable.Progress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes one trial on by one chunk of inspections, in a transaction that also says how far it has come: whoever is killed in
 * between has done all of a chunk or none. Another instance leaves a trial alone while one is at it.
 */
@ApplicationScoped
class ReplayInspections {

    private final TrialTable trials;
    private final VisibleFacts facts;
    private final DifferenceTable differences;
    private final PolicyCatalogue policies;
    private final RowAccess access;
    private final Clock clock;
    private final int chunk;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    ReplayInspections(
            TrialTable trials,
            VisibleFacts facts,
            DifferenceTable differences,
            PolicyCatalogue policies,
            RowAccess access,
            Clock clock,
            @ConfigProperty(name = "what-if.chunk", defaultValue = "1000") int chunk) {
        this.trials = trials;
        this.facts = facts;
        this.differences = differences;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
        this.chunk = chunk;
    }

    /** Whether there was anything to do. */
    @Transactional
    boolean next() {
        return access.asService(() -> {
            Optional<Trial> turn = trials.lockNext();
            turn.ifPresent(this::replay);
            return turn.isPresent();
        });
    }

    /** Ends a trial that can not go on. */
    @Transactional
    void fail(UUID trial, String reason) {
        access.asService(() -> trials.end(trial, TrialState.FAILED, reason, clock.instant()));
    }

    private void replay(Trial trial) {
        long began = System.nanoTime();
        Slices slices = new Slices(new PolicyComparison(trial.id(), policy(trial)), workers);
        UUID last = facts.read(trial, chunk, slices::add);
        Compared compared = slices.compared();
        differences.store(trial.id(), compared.differences());
        Duration worked = Duration.ofNanos(System.nanoTime() - began);
        trials.advance(trial.id(), new Progress(compared.inspections(), compared.ungradable(), last, worked));
        if (compared.inspections() < chunk) {
            trials.counted(trial.id());
            trials.end(trial.id(), TrialState.DONE, null, clock.instant());
        }
    }

    private Policy policy(Trial trial) {
        try {
            return policies.draft(PolicyCatalogue.document(trial.policy()));
        } catch (RuntimeException e) {
            throw ReplayFailed.ofPolicy(trial.id(), e);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
