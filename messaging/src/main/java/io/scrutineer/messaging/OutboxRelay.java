package io.scrutineer.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.messaging.OutboxTable.DueMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the outbox to Kafka: one active relay per database, others stand by.
 *
 * <p>A batch is read, sent, acknowledged by all in-sync replicas and only then deleted. A crash in between sends it
 * again (the inbox of the receiver knows it already), and never loses it.
 */
@ApplicationScoped
class OutboxRelay {

    /** Any number will do, as long as every replica of the service uses it, for nothing else. */
    static final long LOCK = 0x5C2071EE2L;

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration STANDBY = Duration.ofSeconds(1);

    /** As many as tell that nothing is sent any more; those that wait for their next attempt are among them. */
    private static final String WAITING = "select count(*) from (select from outbox order by id limit 100000) waiting";

    private final MessagingConfig config;
    private final OutboxTable outbox;
    private final LockedSession sessions;
    private final KafkaSender kafka;
    private final Topics topics;
    private final RelaySignal signal;
    private final CountedRows rows;
    private final Counter sent;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    OutboxRelay(
            MessagingConfig config,
            OutboxTable outbox,
            LockedSession sessions,
            KafkaSender kafka,
            Topics topics,
            RelaySignal signal,
            CountedRows rows,
            MeterRegistry metrics) {
        this.config = config;
        this.outbox = outbox;
        this.sessions = sessions;
        this.kafka = kafka;
        this.topics = topics;
        this.signal = signal;
        this.rows = rows;
        this.sent = metrics.counter("outbox.sent");
    }

    void start(@Observes StartupEvent event) {
        rows.tell("outbox.waiting", WAITING);
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        while (running) {
            try (Connection session = sessions.open()) {
                relay(session);
            } catch (SQLException | MessagingFailure e) {
                LOG.warnf("The outbox relay starts again: %s", e.getMessage());
                rest(STANDBY);
            } catch (RuntimeException | StackOverflowError e) {
                // Kafka's client overflows the stack where a topic is narrower than a batch.
                LOG.error("The outbox relay starts again", e);
                kafka.close();
                rest(STANDBY);
            }
        }
        kafka.close();
    }

    private void relay(Connection session) throws SQLException {
        while (running && !sessions.holds(LOCK, session)) {
            rest(STANDBY);
        }
        session.setAutoCommit(true); // to look and to remove are a statement each: no transaction waits for Kafka
        while (running) {
            topics.ensure();
            if (relayBatch(session) == 0) {
                rest(config.pollInterval());
            }
        }
    }

    private int relayBatch(Connection session) throws SQLException {
        List<DueMessage> batch = outbox.due(session, config.relayBatchBytes());
        kafka.send(batch.stream().map(DueMessage::message).toList());
        outbox.remove(session, batch);
        sent.increment(batch.size());
        return batch.size();
    }

    private void rest(Duration time) {
        try {
            signal.await(time);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
