package io.scrutineer.messaging;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as this service understands it. */
sealed interface ReceivedRecord {

    ConsumerRecord<String, byte[]> raw();

    /** An event of a type that this service handles, and what its handler took of it; source and id identify it. */
    record Known(
            ConsumerRecord<String, byte[]> raw, String type, String source, String id, UUID inspectionId, Object taken)
            implements ReceivedRecord {}

    /** An event of a type that is none of this service's business. */
    record Unknown(ConsumerRecord<String, byte[]> raw, String type) implements ReceivedRecord {}

    /** Not a CloudEvent, not what its type promises, or nothing that its handler could ever make anything of. */
    record Malformed(ConsumerRecord<String, byte[]> raw, String reason) implements ReceivedRecord {}
}
