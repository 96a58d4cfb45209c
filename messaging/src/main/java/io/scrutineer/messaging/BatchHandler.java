package io.scrutineer.messaging;

import io.scrutineer.contracts.InspectionEvent;
import java.util.List;

/**
 * Gives the events of one type their effect in this service, in two steps: of each event it takes what it will need, and then
 * handles what it took of the batch. So a batch of large events is never in memory as a whole.
 *
 * <p>Both are called inside one transaction. The events handled had no effect here before, and come in order per inspection.
 * Across types no order is promised. When it throws, nothing of the batch has happened and each event is tried alone.
 */
public interface BatchHandler<E extends InspectionEvent, T> {

    Class<E> eventType();

    /**
     * Takes of an event what handling it needs, and stores nothing: the event may turn out to have had its effect before. An
     * {@link UnprocessableEvent} brings it to the dead letters, and the rest of the batch goes on.
     */
    T take(Received<E> event);

    void handle(List<T> taken);
}
