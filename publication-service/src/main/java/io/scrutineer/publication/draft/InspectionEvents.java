package io.scrutineer.publication.draft;

import io.scrutineer.access.RowAccess;
import io.scrutineer.messaging.EventConsumer;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where the events of the other services come in, in batches. */
@ApplicationScoped
class InspectionEvents {

    private final EventConsumer consumer;
    private final RowAccess access;

    InspectionEvents(EventConsumer consumer, RowAccess access) {
        this.consumer = consumer;
        this.access = access;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        access.asService(() -> consumer.consume(records));
    }
}
