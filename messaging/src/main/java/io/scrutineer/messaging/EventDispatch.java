package io.scrutineer.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.scrutineer.messaging.EventsConsumed.ConsumedEvent;
import io.scrutineer.messaging.ReceivedRecord.Known;
import io.scrutineer.messaging.ReceivedRecord.Malformed;
import io.scrutineer.messaging.ReceivedRecord.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Hands the events of a batch to their handlers, inside the transaction of the batch. */
@ApplicationScoped
class EventDispatch {

    private static final Logger LOG = Logger.getLogger(EventDispatch.class);

    private final Instance<BatchHandler<?, ?>> handlers;
    private final Inbox inbox;
    private final FailedEvents failed;
    private final Event<EventsConsumed> consumed;
    private final String service;
    private final MeterRegistry metrics;

    EventDispatch(
            Instance<BatchHandler<?, ?>> handlers,
            Inbox inbox,
            FailedEvents failed,
            Event<EventsConsumed> consumed,
            MessagingConfig config,
            MeterRegistry metrics) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.failed = failed;
        this.consumed = consumed;
        this.service = config.service();
        this.metrics = metrics;
    }

    void handle(List<ReceivedRecord> batch) {
        List<Known> known = new ArrayList<>();
        for (ReceivedRecord received : batch) {
            if (received instanceof Known event) {
                known.add(event);
            } else if (received instanceof Unknown unknown) {
                skip(unknown);
            } else if (received instanceof Malformed malformed) {
                failed.deadLetter(malformed.raw(), malformed.reason());
            }
        }
        List<Known> fresh = inbox.receive(known);
        metrics.counter("events.duplicate").increment(known.size() - fresh.size());
        handlers.forEach(handler -> handle(fresh, handler));
        if (!fresh.isEmpty()) {
            tell(fresh);
        }
    }

    private <T> void handle(List<Known> fresh, BatchHandler<?, T> handler) {
        String type = CloudEvents.typeOf(handler.eventType()).value();
        List<T> taken = taken(fresh, type);
        if (!taken.isEmpty()) {
            handler.handle(taken);
            metrics.counter("events.consumed", "type", type).increment(taken.size());
        }
    }

    /** What the one handler of a type took, so that it is of the kind that this handler takes. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> taken(List<Known> fresh, String type) {
        return fresh.stream()
                .filter(known -> known.type().equals(type))
                .map(known -> (T) known.taken())
                .toList();
    }

    private void tell(List<Known> fresh) {
        consumed.fire(new EventsConsumed(
                service,
                fresh.stream()
                        .map(known -> new ConsumedEvent(known.type(), known.id(), known.inspectionId()))
                        .toList()));
    }

    private void skip(Unknown unknown) {
        metrics.counter("events.skipped").increment();
        LOG.debugf("Skipped an event of the unknown type %s", unknown.type());
    }
}
