package io.scrutineer.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Consumes a batch of records idempotently: inbox rows and effects in one transaction.
 *
 * <p>A batch that fails is repeated record by record, so that one poison message does not hold up the others: that one
 * goes to the retry topic, and in the end to the dead-letter topic with the reason. When even that can not be stored,
 * the database is away, and the batch waits for it.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration DATABASE_PAUSE = Duration.ofMillis(500);

    private final EventReader reader;
    private final EventDispatch dispatch;
    private final FailedEvents failed;
    private volatile boolean running = true;

    EventConsumer(EventReader reader, EventDispatch dispatch, FailedEvents failed) {
        this.reader = reader;
        this.dispatch = dispatch;
        this.failed = failed;
    }

    /** Returns when every record of the batch has had its effect or is stored for another attempt. */
    public void consume(ConsumerRecords<String, byte[]> records) {
        List<ReceivedRecord> batch = StreamSupport.stream(records.spliterator(), false)
                .map(reader::read)
                .toList();
        if (!succeeds(batch)) {
            batch.forEach(this::consumeAlone);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private boolean succeeds(List<ReceivedRecord> batch) {
        try {
            QuarkusTransaction.requiringNew().run(() -> dispatch.handle(batch));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("A batch of %d is repeated record by record: %s", batch.size(), e.toString());
            return false;
        }
    }

    private void consumeAlone(ReceivedRecord received) {
        while (!consumedOrStored(received)) {
            pause();
        }
    }

    private boolean consumedOrStored(ReceivedRecord received) {
        try {
            QuarkusTransaction.requiringNew().run(() -> dispatch.handle(List.of(received)));
            return true;
        } catch (RuntimeException e) {
            return stored(received, e);
        }
    }

    private boolean stored(ReceivedRecord received, RuntimeException failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> failed.store(received, failure));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The database is away, the batch waits: %s", e.toString());
            return false;
        }
    }

    private void pause() {
        if (!running) {
            throw new IllegalStateException("Stopped before the batch had its effect; it will be read again");
        }
        try {
            Thread.sleep(DATABASE_PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before the batch had its effect; it will be read again", e);
        }
    }
}
