package io.scrutineer.audit.chain;

import io.quarkus.runtime.StartupEvent;
import io.scrutineer.messaging.CountedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the metrics how many entries wait for their seal, up to 100,000. */
@ApplicationScoped
class UnsealedGauge {

    /** As many as tell that sealing has stopped; in their order, so that PostgreSQL reads no others. */
    static final String COUNT = """
            select count(*) from (
                select from audit.entry e
                where e.id > coalesce((select settled from audit.checkpoint order by position desc limit 1), 0)
                and (select true from audit.seal s where s.entry_id = e.id) is null
                order by e.id limit 100000) unsealed""";

    private final CountedRows rows;

    UnsealedGauge(CountedRows rows) {
        this.rows = rows;
    }

    void register(@Observes StartupEvent event) {
        rows.tell("audit.unsealed", COUNT);
    }
}
