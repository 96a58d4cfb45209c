package io.scrutineer.messaging;

import io.scrutineer.contracts.InspectionEvent;
import java.util.List;

/** An event with its data as they stood on the wire, for a handler that keeps the bytes or checks their hash. */
public record Received<E extends InspectionEvent>(E event, byte[] data) {

    /** The events alone, in their order. */
    public static <E extends InspectionEvent> List<E> events(List<Received<E>> received) {
        return received.stream().map(Received::event).toList();
    }
}
