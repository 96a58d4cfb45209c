package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgressReviewTest {

    @Test
    void progress_review_freezes_its_judgements_beside_the_areas_of_the_reviewed_inspection() throws IOException {
        Client.registerPartnership();
        UUID reviewed = Client.completedInspection();
        UUID review = UUID.randomUUID();
        JsonObject activity = Sample.activity();
        Client.plan(review, Sample.progressReviewOf(reviewed)).statusCode(201);
        Client.record(review, activity);
        Client.record(review, Sample.findings(activity, 1));
        Client.complete(review, Sample.completion().put("progress", new JsonArray().add(Sample.progress("a1"))))
                .statusCode(201);

        EvidenceSnapshot snapshot = EventJson.read(
                Client.get("/v1/inspections/" + review + "/snapshot").extract().asByteArray(), EvidenceSnapshot.class);
        assertThat(snapshot.reviewOf()).extracting("inspectionId").isEqualTo(reviewed);
        assertThat(snapshot.policy()).isNull();
        assertThat(snapshot.framework().indicators()).noneMatch(IndicatorFact::graded);
        assertThat(snapshot.progress())
                .containsExactly(
                        new ProgressFact("a1", "The use of chronologies.", "good", "Chronologies are kept and read."));
    }
}
