package io.scrutineer.publication.published;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
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

    private void publishAll() {
        for (UUID inspectionId : publishDue.due()) {
            if (!running) {
                return;
            }
            publish(inspectionId, UUID.randomUUID().toString());
        }
    }

    private void publish(UUID inspectionId, String run) {
        try {
            publishDue.publish(inspectionId, run);
        } catch (Failure e) {
            publishDue.withdraw(inspectionId, run);
            LOG.warnf("Not published: %s, %s, run %s", inspectionId, e.getMessage(), run);
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
