package io.scrutineer.publication.draft;

import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import io.scrutineer.publication.report.InspectionFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Keeps of each completed inspection what its report will need. */
@ApplicationScoped
class FieldworkCompletedListener implements EventHandler<FieldworkCompleted> {

    private static final Comparator<FieldworkCompleted> AGE =
            Comparator.comparingInt(FieldworkCompleted::snapshotVersion);

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
        drafts.storeFacts(Newest.of(Received.events(events), AGE).stream()
                .map(FieldworkCompletedListener::row)
                .toList());
    }

    private static FactsRow row(FieldworkCompleted event) {
        InspectionFacts facts = facts(event);
        return new FactsRow(event.inspectionId(), event.snapshotVersion(), event.snapshotSha256(), facts);
    }

    private static InspectionFacts facts(FieldworkCompleted event) {
        try {
            return InspectionFacts.of(event.snapshot());
        } catch (IllegalArgumentException e) {
            throw new UnprocessableEvent("No report can be made of it: " + e.getMessage());
        }
    }
}
