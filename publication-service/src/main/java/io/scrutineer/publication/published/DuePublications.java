package io.scrutineer.publication.published;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.Failure;
import io.scrutineer.publication.Repeating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

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

    private final PublishDue publishDue;
    private final Repeating look;

    DuePublications(
            PublishDue publishDue,
            RowAccess access,
            @ConfigProperty(name = "publication.due-interval", defaultValue = "PT0.2S") Duration interval) {
        this.publishDue = publishDue;
        this.look = new Repeating("due-publications", interval, () -> access.asService(this::publishAll));
    }

    void start(@Observes StartupEvent event) {
        look.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        look.stop();
    }

    /** One batch after the other, so that many of one moment do not wait for the next look. */
    private void publishAll() {
        List<UUID> due;
        boolean all;
        do {
            due = publishDue.due();
            all = true;
            for (int from = 0; look.goesOn() && from < due.size(); from += BATCH) {
                all &= publish(due.subList(from, Math.min(from + BATCH, due.size())));
            }
        } while (look.goesOn() && all && due.size() == PublishDue.MOST);
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
}
