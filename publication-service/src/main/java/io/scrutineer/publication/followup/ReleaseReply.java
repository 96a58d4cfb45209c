package io.scrutineer.publication.followup;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.published.PublishedAdditions;
import io.scrutineer.publication.published.ReleasedReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the public what the partnership replied, as a publisher read it. */
@ApplicationScoped
class ReleaseReply {

    private final Drafts drafts;
    private final FollowedReports reports;
    private final Replies replies;
    private final PublishedAdditions additions;
    private final Clock clock;

    ReleaseReply(Drafts drafts, FollowedReports reports, Replies replies, PublishedAdditions additions, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.replies = replies;
        this.additions = additions;
        this.clock = clock;
    }

    @Transactional
    PublishedAdditions.Added release(UUID inspectionId, @Nullable String ifMatch, Actor actor) {
        drafts.lock(inspectionId);
        reports.of(inspectionId, actor);
        ReplyVersion newest = replies.newest(inspectionId).orElseThrow(NotFound::new);
        Preconditions.requireMatch(ifMatch, newest.tag());
        return additions.add(
                inspectionId,
                PublishedAdditions.REPLY,
                new ReleasedReply(newest.markdown()),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
