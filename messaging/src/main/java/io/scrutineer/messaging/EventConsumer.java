package io.scrutineer.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        List<ConsumerRecord<String, byte[]>> batch =
                StreamSupport.stream(records.spliterator(), false).toList();
        if (!succeeds(batch)) {
            batch.forEach(this::consumeAlone);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private boolean succeeds(List<ConsumerRecord<String, byte[]>> batch) {
        try {
            handle(batch);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("A batch of %d is repeated record by record: %s", batch.size(), e.toString());
            return false;
        }
    }

    private void handle(List<ConsumerRecord<String, byte[]>> batch) {
        QuarkusTransaction.requiringNew()
                .run(() -> dispatch.handle(batch.stream().map(reader::read).toList()));
    }

    private void consumeAlone(ConsumerRecord<String, byte[]> raw) {
        while (!consumedOrStored(raw)) {
            pause();
        }
    }

    private boolean consumedOrStored(ConsumerRecord<String, byte[]> raw) {
        try {
            handle(List.of(raw));
            return true;
        } catch (RuntimeException e) {
            return stored(raw, e);
        }
    }

    private boolean stored(ConsumerRecord<String, byte[]> raw, RuntimeException failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> failed.store(raw, failure));
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
