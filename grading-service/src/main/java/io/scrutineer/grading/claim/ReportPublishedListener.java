package io.scrutineer.grading.claim;

import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has the grades of a report known as public. */
@ApplicationScoped
class ReportPublishedListener implements EventHandler<ReportPublished> {

    private final RecordPublication recordPublication;

    ReportPublishedListener(RecordPublication recordPublication) {
        this.recordPublication = recordPublication;
    }

    @Override
    public Class<ReportPublished> eventType() {
        return ReportPublished.class;
    }

    @Override
    public void handle(List<Received<ReportPublished>> events) {
        recordPublication.record(Received.events(events));
    }
}
