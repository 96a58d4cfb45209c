package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.Actor;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records a batch of findings, all or none. */
@ApplicationScoped
class RecordFindings {

    private final Inspections inspections;
    private final FindingIntake intake;
    private final Clock clock;

    RecordFindings(Inspections inspections, FindingIntake intake, Clock clock) {
        this.inspections = inspections;
        this.intake = intake;
        this.clock = clock;
    }

    @Transactional
    Recorded record(UUID inspectionId, List<FindingRequest> requests, Actor actor) {
        return intake.take(
                inspections.hold(inspectionId), new FindingBatch.Whole(requests), Recording.by(actor, clock));
    }
}
