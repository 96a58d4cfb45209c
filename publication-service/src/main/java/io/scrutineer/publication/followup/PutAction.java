package io.scrutineer.publication.followup;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts an action into the plan, or says how far it has come, for who has read what is there. */
@ApplicationScoped
class PutAction {

    private final FollowedReports reports;
    private final Actions actions;
    private final Clock clock;

    PutAction(FollowedReports reports, Actions actions, Clock clock) {
        this.reports = reports;
        this.actions = actions;
        this.clock = clock;
    }

    /** An action, and whether this request made a version of it. */
    record Put(ActionVersion action, boolean isNew) {}

    /** Which action, and which version of it was read. */
    record Place(UUID inspectionId, UUID actionId, @Nullable String ifMatch) {}

    /** A new one needs no If-Match; the same again changes nothing. */
    @Transactional
    Put put(Place place, ActionRequest request, Actor actor) {
        ReportContent report = reports.forPlanning(place.inspectionId(), actor);
        ActionContent content = request.about(report);
        Optional<ActionVersion> newest = actions.newest(place.inspectionId(), place.actionId());
        if (newest.isPresent()) {
            if (newest.get().content().equals(content)) {
                return new Put(newest.get(), false);
            }
            Preconditions.requireMatch(place.ifMatch(), newest.get().tag());
        } else {
            requireRoom(place.inspectionId());
        }
        ActionVersion action = new ActionVersion(
                new ActionVersion.Key(
                        place.inspectionId(),
                        place.actionId(),
                        newest.map(ActionVersion::version).orElse(0) + 1),
                report.partnership().id(),
                content,
                Edited.by(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        actions.add(action);
        return new Put(action, true);
    }

    private void requireRoom(UUID inspectionId) {
        if (actions.plan(inspectionId).actions().size() >= ImprovementPlan.MOST_ACTIONS) {
            throw new Conflict("plan-full", "A plan has at most %d actions.".formatted(ImprovementPlan.MOST_ACTIONS));
        }
    }
}
