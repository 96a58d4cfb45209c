package io.scrutineer.messaging;

import io.scrutineer.contracts.InspectionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/** Takes the events of the running transaction; they reach Kafka if, and only if, it commits. */
@ApplicationScoped
public class Outbox {

    private final OutboxTable table;
    private final CloudEvents cloudEvents;

    Outbox(OutboxTable table, CloudEvents cloudEvents) {
        this.table = table;
        this.cloudEvents = cloudEvents;
    }

    /** Appends one event; refuses to run outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void append(InspectionEvent event) {
        appendAll(List.of(event));
    }

    /** Appends events in the order given; refuses to run outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(Collection<? extends InspectionEvent> events) {
        table.append(events.stream().map(cloudEvents::write).toList());
    }
}
