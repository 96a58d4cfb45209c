package io.scrutineer.publication.published;

import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Has what is costly prepared for drafts that wait for their moment, and lets go of what is not needed any more. */
@ApplicationScoped
class PrepareToPublish {

    static final int BATCH = 50;

    private final Drafts drafts;
    private final Event<ReportsToCome> coming;
    private final Clock clock;

    PrepareToPublish(Drafts drafts, Event<ReportsToCome> coming, Clock clock) {
        this.drafts = drafts;
        this.coming = coming;
        this.clock = clock;
    }

    /** How many there were, the earliest first. */
    @Transactional
    int prepareNext() {
        List<Draft> unprepared = drafts.unprepared(clock.instant(), BATCH);
        if (!unprepared.isEmpty()) {
            coming.fire(new ReportsToCome(unprepared.stream()
                    .map(draft -> new ReportsToCome.Report(draft.approvedSha256(), draft.written()))
                    .toList()));
        }
        return unprepared.size();
    }

    @Transactional
    void letGo() {
        drafts.letGoOfPrepared();
    }
}
