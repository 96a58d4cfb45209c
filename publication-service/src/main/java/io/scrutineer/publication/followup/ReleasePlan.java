package io.scrutineer.publication.followup;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.published.PublishedAdditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the public the improvement plan, as a publisher read it. */
@ApplicationScoped
class ReleasePlan {

    private final Drafts drafts;
    private final FollowedReports reports;
    private final Actions actions;
    private final PublishedAdditions additions;
    private final Clock clock;

    ReleasePlan(Drafts drafts, FollowedReports reports, Actions actions, PublishedAdditions additions, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.actions = actions;
        this.additions = additions;
        this.clock = clock;
    }

    @Transactional
    PublishedAdditions.Added release(UUID inspectionId, @Nullable String ifMatch, Actor actor) {
        drafts.lock(inspectionId);
        reports.of(inspectionId, actor);
        ImprovementPlan plan = actions.plan(inspectionId);
        if (plan.actions().isEmpty()) {
            throw new NotFound();
        }
        Preconditions.requireMatch(ifMatch, plan.tag());
        return additions.add(
                inspectionId,
                PublishedAdditions.IMPROVEMENT_PLAN,
                plan.released(),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
