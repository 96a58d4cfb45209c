package io.scrutineer.publication.published;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks several times a second for drafts whose moment has come, and at the start for those whose moment passed meanwhile.
 *
 * <p>The scheduler of the framework is no finer than a second. Replicas look at the same rows; the draft's lock lets one of
 * them publish.
 */
@ApplicationScoped
class DuePublications {

    private static final Logger LOG = Logger.getLogger(DuePublications.class);
    private static final int BATCH = 50;
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final PublishDue publishDue;
    private final RowAccess access;
    private final Duration interval;

    private volatile boolean running = true;
    private @Nullable Thread thread;

    DuePublications(
            PublishDue publishDue,
            RowAccess access,
            @ConfigProperty(name = "publication.due-interval", defaultValue = "PT0.2S") Duration interval) {
        this.publishDue = publishDue;
        this.access = access;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "due-publications");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        while (running) {
            try {
                access.asService(this::publishAll);
                rest(interval);
            } catch (RuntimeException e) {
                LOG.warnf("Publications that are due have to wait: %s", e.getMessage());
                rest(AFTER_A_FAILURE);
            }
        }
    }

    /** One batch after the other, so that many of one moment do not wait for the next look. */
    private void publishAll() {
        List<UUID> due;
        boolean all;
        do {
            due = publishDue.due();
            all = true;
            for (int from = 0; running && from < due.size(); from += BATCH) {
                all &= publish(due.subList(from, Math.min(from + BATCH, due.size())));
            }
        } while (running && all && due.size() == PublishDue.MOST);
    }

    /** Whether none has to wait; what keeps one from its moment does not keep the others of its batch. */
    private boolean publish(List<UUID> batch) {
        String run = UUID.randomUUID().toString();
        try {
            publishDue.publish(batch, run);
            return true;
        } catch (RuntimeException e) {
            LOG.infof("Published one by one: %s, run %s", e.getMessage(), run);
            return batch.stream()
                    .map(inspectionId -> publishAlone(inspectionId, run))
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private boolean publishAlone(UUID inspectionId, String run) {
        try {
            publishDue.publish(List.of(inspectionId), run);
            return true;
        } catch (Failure e) {
            publishDue.withdraw(inspectionId, run);
            LOG.warnf("Not published: %s, %s, run %s", inspectionId, e.getMessage(), run);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Has to wait: %s, %s, run %s", inspectionId, e.getMessage(), run);
            return false;
        }
    }

    private void rest(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
