package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.audit.retention.RetentionJob;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RetentionContract;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class RetentionTest extends RetentionContract {

    private static final String AGE = """
            update draft set received_at = received_at - age, proposed_at = proposed_at - age,
                confirmed_at = confirmed_at - age, approved_at = approved_at - age,
                accuracy_opened_at = accuracy_opened_at - age
            from make_interval(years => ?, days => ?) age where inspection_id = ?""";

    @Inject
    RetentionJob job;

    @Override
    protected UUID made() {
        SampleInspection inspection = SampleInspection.create();
        published(inspection, "{}");
        return inspection.id();
    }

    @Override
    protected void age(UUID inspection, int years, int days) {
        Sql.execute(AGE, years, days, inspection);
    }

    @Override
    protected void run() {
        job.run();
    }

    @Override
    protected List<String> keptForGood() {
        return List.of("published_report.inspection_id", "public_report.inspection_id", "public_grade.inspection_id");
    }

    @Test
    void published_report_stays_when_its_draft_goes() {
        UUID old = made();
        String report = stranger().get("/v1/reports/{id}", old).asString();
        age(old, 11, 0);
        run();
        assertThat(draft(old).statusCode()).isEqualTo(404);
        assertThat(stranger().get("/v1/reports/{id}", old).asString()).isEqualTo(report);
    }
}
