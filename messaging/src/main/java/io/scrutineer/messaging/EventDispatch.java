package io.scrutineer.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.scrutineer.contracts.InspectionEvent;
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

    private final Instance<EventHandler<?>> handlers;
    private final Inbox inbox;
    private final FailedEvents failed;
    private final Event<EventsConsumed> consumed;
    private final String service;
    private final MeterRegistry metrics;

    EventDispatch(
            Instance<EventHandler<?>> handlers,
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

    private <E extends InspectionEvent> void handle(List<Known> fresh, EventHandler<E> handler) {
        List<Received<E>> events = fresh.stream()
                .map(Known::received)
                .filter(received -> handler.eventType().isInstance(received.event()))
                .map(received -> new Received<>(handler.eventType().cast(received.event()), received.data()))
                .toList();
        if (!events.isEmpty()) {
            handler.handle(events);
            String type = CloudEvents.typeOf(handler.eventType()).value();
            metrics.counter("events.consumed", "type", type).increment(events.size());
        }
    }

    private void tell(List<Known> fresh) {
        consumed.fire(new EventsConsumed(
                service,
                fresh.stream()
                        .map(known -> new ConsumedEvent(
                                known.type(),
                                known.id(),
                                known.received().event().inspectionId()))
                        .toList()));
    }

    private void skip(Unknown unknown) {
        metrics.counter("events.skipped").increment();
        LOG.debugf("Skipped an event of the unknown type %s", unknown.type());
    }
}
