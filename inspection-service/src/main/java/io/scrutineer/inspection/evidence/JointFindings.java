package io.scrutineer.inspection.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.ActsFor;
import io.scrutineer.access.RowAccess;
import io.scrutineer.inspection.turn.TurnLimits;
import io.scrutineer.inspection.turn.Turns;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Records findings of requests that come while others are being recorded in one transaction with each other: a commit and
 * its statements cost as much for one as for many.
 */
@ApplicationScoped
class JointFindings {

    private static final Logger LOG = Logger.getLogger(JointFindings.class);

    /** Half a millisecond is as long as it takes a client that was answered to come again. */
    private static final TurnLimits LIMITS = new TurnLimits(Duration.ofNanos(500_000), 1_000, Duration.ofSeconds(5));

    private static final long LOOK_FOR_LATE_MILLIS = 500;

    /** Threads of no request: those of the service's pool would go on in the context of the one that brought them. */
    private final ExecutorService writers = Executors.newCachedThreadPool(new DefaultThreadFactory("findings-writer"));

    private final Turns<ActsFor, Submission, Recorded> turns =
            new Turns<>(LIMITS, SubmissionGroup::new, this::recordTogether, writers);
    private final SubmissionCheck check;
    private final RecordFindingsTogether together;
    private final RowAccess access;
    private final MeterRegistry metrics;
    private final Vertx vertx;

    JointFindings(
            SubmissionCheck check,
            RecordFindingsTogether together,
            RowAccess access,
            MeterRegistry metrics,
            Vertx vertx) {
        this.check = check;
        this.together = together;
        this.access = access;
        this.metrics = metrics;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        metrics.gauge("findings.waiting", turns, Turns::waiting);
        vertx.setPeriodic(LOOK_FOR_LATE_MILLIS, tick -> turns.sendLateAway());
    }

    void stop(@Observes ShutdownEvent event) {
        writers.shutdown();
    }

    /** What became of them, null where they have to be recorded by themselves. */
    CompletionStage<@Nullable Recorded> record(ActsFor actsFor, Submission submission) {
        return turns.write(actsFor, check.atOnce(submission));
    }

    /** Whatever stops the group may be the fault of one: each is then recorded alone, and only that one fails. */
    private List<@Nullable Recorded> recordTogether(ActsFor common, List<Submission> group) {
        try {
            return access.as(common, () -> together.record(group));
        } catch (RuntimeException e) {
            LOG.infof("%d requests are recorded one by one, as not together: %s", group.size(), e.toString());
            return Collections.nCopies(group.size(), null);
        }
    }
}
