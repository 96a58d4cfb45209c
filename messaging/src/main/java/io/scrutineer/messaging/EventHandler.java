package io.scrutineer.messaging;

import io.scrutineer.contracts.InspectionEvent;
import java.util.List;

/**
 * Gives the events of one type their effect in this service.
 *
 * <p>It is called inside a transaction, with events that had no effect here before, in order per inspection. Across
 * types no order is promised. When it throws, nothing of the batch has happened and each event is tried alone.
 */
public interface EventHandler<E extends InspectionEvent> {

    Class<E> eventType();

    void handle(List<Received<E>> events);
}
