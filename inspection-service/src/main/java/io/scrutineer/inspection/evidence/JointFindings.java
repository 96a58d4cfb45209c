package io.scrutineer.inspection.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.ActsFor;
import io.scrutineer.access.RowAccess;
import io.scrutineer.actor.Actor;
import io.scrutineer.audit.record.JointChanges;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.turn.TurnLimits;
import io.scrutineer.inspection.turn.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Records findings of requests that come while others are being recorded in one transaction with each other: a commit and
 * its statements cost as much for one as for many.
 */
@ApplicationScoped
class JointFindings {

    private static final Logger LOG = Logger.getLogger(JointFindings.class);

    /** A request with more gains little by sharing, and would hold up the others. */
    private static final int LARGEST = 20;

    /** One writes for a body, so that groups are as large as they can be; fewer wait than there are threads to do so. */
    private static final TurnLimits LIMITS = new TurnLimits(1, 128, Duration.ofSeconds(5));

    private final Turns<ActsFor, Submission, Recorded> turns =
            new Turns<>(LIMITS, SubmissionGroup::new, this::recordTogether);
    private final RecordFindingsTogether together;
    private final RecordFindings alone;
    private final RowAccess access;
    private final JointChanges changes;
    private final MeterRegistry metrics;
    private final Clock clock;

    JointFindings(
            RecordFindingsTogether together,
            RecordFindings alone,
            RowAccess access,
            JointChanges changes,
            MeterRegistry metrics,
            Clock clock) {
        this.together = together;
        this.alone = alone;
        this.access = access;
        this.changes = changes;
        this.metrics = metrics;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        metrics.gauge("findings.waiting", turns, Turns::waiting);
    }

    Recorded record(UUID inspectionId, List<FindingRequest> findings, Actor actor) {
        Recorded recorded = findings.size() > LARGEST
                ? null
                : turns.write(
                        ActsFor.of(actor),
                        new Submission(inspectionId, findings, Recording.by(actor, clock), changes.ofRunningRequest()));
        return recorded == null ? alone.record(inspectionId, findings, actor) : recorded;
    }

    /** Whatever stops the group may be the fault of one: each is then recorded alone, and only that one fails. */
    private List<@Nullable Recorded> recordTogether(ActsFor common, List<Submission> group) {
        try {
            return changes.together(() -> access.as(common, () -> together.record(group)));
        } catch (RuntimeException e) {
            LOG.infof("%d requests are recorded one by one, as not together: %s", group.size(), e.toString());
            return Collections.nCopies(group.size(), null);
        }
    }
}
