package io.scrutineer.messaging;

import io.scrutineer.contracts.InspectionEvent;

/** Gives the events of one type their effect in this service, and needs each of them whole. */
public interface EventHandler<E extends InspectionEvent> extends BatchHandler<E, Received<E>> {

    @Override
    default Received<E> take(Received<E> event) {
        return event;
    }
}
