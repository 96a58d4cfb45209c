package io.scrutineer.grading;

import io.scrutineer.access.RowAccess;
import io.scrutineer.messaging.EventConsumer;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The channel through which this service hears of the others, in batches. */
@ApplicationScoped
class IncomingEvents {

    private final EventConsumer consumer;
    private final RowAccess access;

    IncomingEvents(EventConsumer consumer, RowAccess access) {
        this.consumer = consumer;
        this.access = access;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        access.asService(() -> consumer.consume(records));
    }
}
