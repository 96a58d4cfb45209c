package io.scrutineer.messaging;

import io.scrutineer.contracts.EventType;
import io.scrutineer.contracts.InspectionEvent;
import java.util.UUID;

@EventType(value = "io.scrutineer.sample-happened.v1", topic = "sample.happened.v1")
record SampleHappened(UUID inspectionId, String note) implements InspectionEvent {

    /** A note that the handler never manages. */
    static final String POISON = "poison";

    /** A note that the handler knows to be hopeless. */
    static final String HOPELESS = "hopeless";

    /** A note of which the handler can take nothing. */
    static final String EMPTY = "";
}
