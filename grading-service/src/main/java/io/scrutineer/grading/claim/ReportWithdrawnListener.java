package io.scrutineer.grading.claim;

import io.scrutineer.contracts.ReportWithdrawn;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has the grades of a report forgotten that is public no more. */
@ApplicationScoped
class ReportWithdrawnListener implements EventHandler<ReportWithdrawn> {

    private final RecordPublication recordPublication;

    ReportWithdrawnListener(RecordPublication recordPublication) {
        this.recordPublication = recordPublication;
    }

    @Override
    public Class<ReportWithdrawn> eventType() {
        return ReportWithdrawn.class;
    }

    @Override
    public void handle(List<Received<ReportWithdrawn>> events) {
        recordPublication.withdraw(Received.events(events));
    }
}
