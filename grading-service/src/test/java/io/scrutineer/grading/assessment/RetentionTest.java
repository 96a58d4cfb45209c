package io.scrutineer.grading.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.audit.retention.RetentionJob;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RetentionContract;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class RetentionTest extends RetentionContract {

    @Inject
    Kafka kafka;

    @Inject
    RetentionJob job;

    @Override
    protected UUID made() {
        FieldworkCompleted event = Fieldwork.completed().withTeam(List.of("p-gathers"));
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        Api.signOff(event.inspectionId());
        Api.confirmTwice(event.inspectionId());
        return event.inspectionId();
    }

    /** What everybody can read of a report. */
    @Override
    protected List<String> keptForGood() {
        return List.of(
                "published_report.inspection_id",
                "withdrawn_report.inspection_id",
                "published_grade.inspection_id",
                "published_grade_count.inspection_id");
    }

    @Override
    protected void age(UUID inspection, int years, int days) {
        Sql.execute(
                "update assessment set proposed_at = now() - make_interval(years => ?, days => ?), confirmed_at = null where inspection_id = ?",
                years,
                days,
                inspection);
    }

    @Override
    protected void run() {
        job.run();
    }
}
