package io.scrutineer.messaging;

import java.util.List;
import java.util.UUID;

/** Told inside the transaction of a batch, when its events have had their effects; whoever throws undoes them. */
public record EventsConsumed(String service, List<ConsumedEvent> events) {

    /** One event of the batch. */
    public record ConsumedEvent(String type, String id, UUID inspectionId) {}
}
