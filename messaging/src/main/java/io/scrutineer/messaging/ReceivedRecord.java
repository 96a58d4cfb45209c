package io.scrutineer.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as this service understands it. */
sealed interface ReceivedRecord {

    ConsumerRecord<String, byte[]> raw();

    /** An event of a type that this service handles; source and id identify it. */
    record Known(ConsumerRecord<String, byte[]> raw, String type, String source, String id, Received<?> received)
            implements ReceivedRecord {}

    /** An event of a type that is none of this service's business. */
    record Unknown(ConsumerRecord<String, byte[]> raw, String type) implements ReceivedRecord {}

    /** Not a CloudEvent, or not what its type promises. */
    record Malformed(ConsumerRecord<String, byte[]> raw, String reason) implements ReceivedRecord {}
}
