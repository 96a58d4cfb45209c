package io.scrutineer.publication.published;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.Failure;
import io.scrutineer.publication.Repeating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks several times a second for drafts whose moment has come, and at the start for those whose moment passed meanwhile.
 *
 * <p>The scheduler of the framework is no finer than a second. Workers and replicas look at the same rows; each takes what
 * no other has locked.
 */
@ApplicationScoped
class DuePublications {

    private static final Logger LOG = Logger.getLogger(DuePublications.class);

    private final PublishDue publishDue;
    private final List<Repeating> workers;

    DuePublications(
            PublishDue publishDue,
            RowAccess access,
            @ConfigProperty(name = "publication.due-interval", defaultValue = "PT0.2S") Duration interval,
            @ConfigProperty(name = "publication.due-workers", defaultValue = "2") int workers) {
        this.publishDue = publishDue;
        this.workers = IntStream.rangeClosed(1, workers)
                .mapToObj(worker ->
                        new Repeating("due-publications-" + worker, interval, () -> access.asService(this::publishAll)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        workers.forEach(Repeating::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Repeating worker : workers) {
            worker.stop();
        }
    }

    /** One batch after the other, so that many of one moment do not wait for the next look. */
    private void publishAll() {
        Set<UUID> waiting = new HashSet<>();
        while (goesOn() && publishNext(waiting)) {
            // until nothing is left, or all that is left has to wait
        }
    }

    private boolean goesOn() {
        return workers.stream().allMatch(Repeating::goesOn);
    }

    /** Whether there was any; what keeps one from its moment does not keep the others of its batch. */
    private boolean publishNext(Set<UUID> waiting) {
        String run = UUID.randomUUID().toString();
        try {
            PublishDue.Batch batch = publishDue.publishNext(waiting, run);
            waiting.addAll(batch.waiting());
            return !batch.due().isEmpty();
        } catch (RuntimeException e) {
            LOG.infof("Published one by one: %s, run %s", e.getMessage(), run);
            List<UUID> due = publishDue.due(waiting);
            due.stream()
                    .filter(inspectionId -> !publishAlone(inspectionId, run))
                    .forEach(waiting::add);
            return !due.isEmpty();
        }
    }

    /** Whether it has not to wait. */
    private boolean publishAlone(UUID inspectionId, String run) {
        try {
            return publishDue.publish(inspectionId, run).waiting().isEmpty();
        } catch (Failure e) {
            publishDue.withdraw(inspectionId, run);
            LOG.warnf("Not published: %s, %s, run %s", inspectionId, e.getMessage(), run);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Has to wait: %s, %s, run %s", inspectionId, e.getMessage(), run);
            return false;
        }
    }
}
