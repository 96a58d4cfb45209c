package io.scrutineer.publication.followup;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Organisation;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.failure.NotFound;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Public reports as those meet them who may write to them: for all others there is nothing to write to. */
@ApplicationScoped
class FollowedReports {

    private final PublishedReports reports;

    FollowedReports(PublishedReports reports) {
        this.reports = reports;
    }

    /** For the inspected partnership and the bodies that inspected. */
    ReportContent of(UUID inspectionId, Actor actor) {
        ReportContent report =
                reports.ofInspection(inspectionId).orElseThrow(NotFound::new).content();
        if (!isOfPartnership(report, actor) && !isOfBody(report, actor)) {
            throw new NotFound();
        }
        return report;
    }

    /** For the inspected partnership and the body that led the inspection. */
    ReportContent forPlanning(UUID inspectionId, Actor actor) {
        ReportContent report = of(inspectionId, actor);
        if (isOfBody(report, actor) && !report.bodies().get(0).id().equals(actor.body())) {
            throw new NotAllowed("The partnership and the body that leads the inspection write the plan.");
        }
        return report;
    }

    private static boolean isOfPartnership(ReportContent report, Actor actor) {
        return actor.organisation().kind() == Organisation.Kind.PARTNERSHIP
                && report.partnership().id().equals(actor.organisation().id());
    }

    private static boolean isOfBody(ReportContent report, Actor actor) {
        return actor.organisation().kind() == Organisation.Kind.BODY
                && report.bodies().stream().map(BodyFact::id).anyMatch(actor.body()::equals);
    }
}
