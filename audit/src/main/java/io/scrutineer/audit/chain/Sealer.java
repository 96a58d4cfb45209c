package io.scrutineer.audit.chain;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.messaging.LockedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals the entries of committed transactions, one active sealer per database; others stand by.
 *
 * <p>It works behind the transactions, not in them: a chain in the transaction would let only one of them commit at a
 * time. A crash loses nothing: what is committed and not sealed is sealed by whoever is active next.
 */
@ApplicationScoped
class Sealer {

    /** Any number will do, as long as every replica of the service uses it, for nothing else. */
    static final long LOCK = 0x5C2071EE3L;

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final Duration STANDBY = Duration.ofSeconds(1);

    private final Sealing.Policy policy;
    private final LockedSession sessions;
    private final Counter sealed;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    Sealer(
            AuditConfig config,
            @ConfigProperty(name = "messaging.service") String service,
            TrailKeys keys,
            LockedSession sessions,
            MeterRegistry metrics) {
        this.policy = new Sealing.Policy(service, config, keys.signing(), Clock.systemUTC());
        this.sessions = sessions;
        this.sealed = metrics.counter("audit.sealed");
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "audit-sealer");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        while (isRunning()) {
            try (Connection session = sessions.open()) {
                seal(session);
            } catch (SQLException e) {
                LOG.warnf("The audit sealer starts again: %s", e.getMessage());
                rest(STANDBY);
            } catch (RuntimeException e) {
                LOG.error("The audit sealer starts again", e);
                rest(STANDBY);
            }
        }
    }

    private void seal(Connection session) throws SQLException {
        while (isRunning() && !sessions.holds(LOCK, session)) {
            rest(STANDBY);
        }
        Sealing sealing = new Sealing(session, policy, Sealer::announce);
        while (isRunning()) {
            int entries = sealing.sealBatch();
            sealed.increment(entries);
            sealing.checkpointIfDue();
            if (entries < policy.config().sealBatch()) {
                rest(policy.config().sealInterval());
            }
        }
    }

    /** The log is the copy outside the database, which shows when the end of the chain was cut off. */
    private static void announce(Checkpoint checkpoint) {
        LOG.infof(
                "Audit checkpoint at position %d: hash %s, key %s, signature %s",
                checkpoint.position(),
                HexFormat.of().formatHex(checkpoint.hash()),
                checkpoint.keyId(),
                Base64.getEncoder().encodeToString(checkpoint.signature()));
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void rest(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
