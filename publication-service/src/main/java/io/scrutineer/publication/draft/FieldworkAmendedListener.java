package io.scrutineer.publication.draft;

import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what the report of an amended inspection needs now. */
@ApplicationScoped
class FieldworkAmendedListener implements EventHandler<FieldworkAmended> {

    private final DraftTable drafts;

    FieldworkAmendedListener(DraftTable drafts) {
        this.drafts = drafts;
    }

    @Override
    public Class<FieldworkAmended> eventType() {
        return FieldworkAmended.class;
    }

    @Override
    public void handle(List<Received<FieldworkAmended>> events) {
        drafts.storeFacts(FactsRow.newest(Received.events(events)));
    }
}
