package io.scrutineer.audit.record;

import io.scrutineer.messaging.EventsConsumed;
import io.scrutineer.messaging.EventsConsumed.ConsumedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Records what events change, in the transaction of their batch. */
@ApplicationScoped
class EventRecorder {

    private final Entries entries;

    EventRecorder(Entries entries) {
        this.entries = entries;
    }

    void onConsumed(@Observes EventsConsumed consumed) {
        String service = "service:" + Word.of(consumed.service());
        entries.addAll(
                consumed.events().stream().map(event -> entry(service, event)).toList());
    }

    private static Entry entry(String service, ConsumedEvent event) {
        return new Entry(
                null,
                service,
                "",
                "event " + event.type(),
                event.inspectionId().toString(),
                Word.of(event.id()),
                Outcome.DONE);
    }
}
