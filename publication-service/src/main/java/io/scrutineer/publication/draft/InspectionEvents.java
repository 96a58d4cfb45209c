package io.scrutineer.publication.draft;

import io.scrutineer.messaging.EventConsumer;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where the events of the other services come in, in batches. */
@ApplicationScoped
class InspectionEvents {

    private final EventConsumer consumer;

    InspectionEvents(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }
}
