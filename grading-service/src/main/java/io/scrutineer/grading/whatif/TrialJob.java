package io.scrutineer.grading.whatif;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Takes the running trials on, in turns, until all have ended or the service does; who starts next goes on from there. */
@ApplicationScoped
public class TrialJob {

    private static final Logger LOG = Logger.getLogger(TrialJob.class);

    private final ReplayInspections replay;
    private volatile boolean stopping;

    TrialJob(ReplayInspections replay) {
        this.replay = replay;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "{what-if.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        boolean more = true;
        while (more && !stopping) {
            more = takeOn();
        }
    }

    /**
     * Takes the trial whose turn it is on by one chunk, and tells whether there was one. What fails while the service stops may have
     * failed for that, and is left to who starts next.
     */
    public boolean takeOn() {
        try {
            return replay.next();
        } catch (ReplayFailed e) {
            if (stopping) {
                return false;
            }
            LOG.error("A trial of a policy has failed: " + e.trialId(), e);
            replay.fail(e.trialId(), e.reason());
            return true;
        }
    }
}
