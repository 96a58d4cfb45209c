package io.scrutineer.grading.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Stops a trial between two chunks for good; one that has ended stays as it ended. */
@ApplicationScoped
class CancelTrial {

    private final TrialTable trials;
    private final ReadTrials reading;
    private final Clock clock;

    CancelTrial(TrialTable trials, ReadTrials reading, Clock clock) {
        this.trials = trials;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    TrialView cancel(UUID id) {
        trials.end(id, TrialState.CANCELLED, null, clock.instant());
        return reading.read(id);
    }
}
