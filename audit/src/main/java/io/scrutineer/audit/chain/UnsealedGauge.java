package io.scrutineer.audit.chain;

import io.quarkus.runtime.StartupEvent;
import io.scrutineer.messaging.CountedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the metrics how many entries wait for their seal, up to 100,000. */
@ApplicationScoped
class UnsealedGauge {

    private final CountedRows rows;

    UnsealedGauge(CountedRows rows) {
        this.rows = rows;
    }

    void register(@Observes StartupEvent event) {
        rows.tell("audit.unsealed", UnsealedEntries.COUNT);
    }
}
