package io.scrutineer.audit.retention;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Removes what has been kept for its time, every day.
 *
 * <p>Replicas may do so at once: a batch waits for another's, and finds what that has left. Whoever is killed in between
 * has removed whole batches; the next run goes on.
 */
@ApplicationScoped
public class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final List<RecordClass> classes;
    private final RemoveRecords records;
    private final TrimTrail trail;

    RetentionJob(Instance<RetainedRecords> retained, RemoveRecords records, TrimTrail trail) {
        this.classes =
                retained.stream().flatMap(service -> service.all().stream()).toList();
        this.records = records;
        this.trail = trail;
    }

    /** Before anything is served: with a period that is too short a service does not start. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        trail.check();
    }

    @Scheduled(
            every = "{retention.every}",
            delayed = "{retention.first}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        String run = UUID.randomUUID().toString();
        for (RecordClass of : classes) {
            int removed = 0;
            int batch;
            do {
                batch = records.batch(of, run);
                removed += batch;
            } while (batch == RemoveRecords.BATCH);
            if (removed > 0) {
                LOG.infof("Retention: %d of %s removed after %s, run %s", removed, of.name(), of.period(), run);
            }
        }
        while (trail.batch(run)) {
            // there may be more
        }
    }
}
