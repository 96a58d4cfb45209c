package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves a draft as its reader saw it. */
@ApplicationScoped
class ApproveDraft {

    private final Drafts drafts;
    private final Clock clock;

    ApproveDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    DraftView approve(UUID inspectionId, @Nullable String ifMatch, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        DraftReport report = draft.report();
        Preconditions.requireMatch(ifMatch, report.tag());
        draft.approve(report, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return DraftView.of(draft, report);
    }
}
