package io.scrutineer.publication.draft;

import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps of each completed inspection what its report will need. */
@ApplicationScoped
class FieldworkCompletedListener implements EventHandler<FieldworkCompleted> {

    private final DraftTable drafts;

    FieldworkCompletedListener(DraftTable drafts) {
        this.drafts = drafts;
    }

    @Override
    public Class<FieldworkCompleted> eventType() {
        return FieldworkCompleted.class;
    }

    @Override
    public void handle(List<Received<FieldworkCompleted>> events) {
        drafts.storeFacts(FactsRow.newest(Received.events(events)));
    }
}
