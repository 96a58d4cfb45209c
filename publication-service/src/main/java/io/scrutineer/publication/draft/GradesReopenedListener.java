package io.scrutineer.publication.draft;

import io.scrutineer.contracts.GradesReopened;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Keeps a draft from being approved or published with grades that an amendment opened again. */
@ApplicationScoped
class GradesReopenedListener implements EventHandler<GradesReopened> {

    private static final Comparator<GradesReopened> AGE = Comparator.comparingInt(GradesReopened::snapshotVersion);

    private final DraftTable drafts;

    GradesReopenedListener(DraftTable drafts) {
        this.drafts = drafts;
    }

    @Override
    public Class<GradesReopened> eventType() {
        return GradesReopened.class;
    }

    @Override
    public void handle(List<Received<GradesReopened>> events) {
        drafts.storeReopened(List.copyOf(Newest.of(Received.events(events), AGE)));
    }
}
