package io.scrutineer.publication.published;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back when a draft was to go public, as long as it has not. */
@ApplicationScoped
class CancelPublication {

    private final Drafts drafts;
    private final PublishedReports reports;

    CancelPublication(Drafts drafts, PublishedReports reports) {
        this.drafts = drafts;
        this.reports = reports;
    }

    /** The draft's lock decides between this and the moment. */
    @Transactional
    void cancel(UUID inspectionId, @Nullable String ifMatch) {
        Draft draft = drafts.lock(inspectionId);
        if (reports.newestEver(inspectionId).isPresent()) {
            throw new Conflict("already-published", "The report has gone public.");
        }
        Preconditions.requireMatch(
                ifMatch, draft.schedule().orElseThrow(NotFound::new).tag());
        draft.unschedule();
    }
}
