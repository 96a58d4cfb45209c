package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgressReviewTest {

    private static final Persona PARTNER = Persona.of("p-lead-es", "education-scotland", "lead-inspector", "inspector");
    private static final JsonObject JUDGED =
            Sample.completion().put("progress", new JsonArray().add(Sample.progress("a1")));

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

    @Test
    void body_that_took_no_part_in_the_reviewed_inspection_completes_and_amends_the_review() {
        Client.registerPartnership();
        UUID reviewed = UUID.randomUUID();
        complete(reviewed, Sample.plan().put("partnerBodies", new JsonArray()), Client.LEAD, Sample.completion());
        UUID review = UUID.randomUUID();
        JsonArray partners = new JsonArray().add("education-scotland");
        complete(review, Sample.progressReviewOf(reviewed).put("partnerBodies", partners), PARTNER, JUDGED);
        Client.as(PARTNER).get("/v1/inspections/" + reviewed).then().statusCode(404);
        JsonObject better = Sample.progress("a1").put("judgement", "achieved");
        JsonObject amendment = new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "The progress was understated.")
                .put("conclusions", Sample.completion().put("progress", new JsonArray().add(better)));
        Client.as(PARTNER)
                .body(amendment.encode())
                .put("/v1/inspections/" + review + "/amendments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void repeated_completion_is_recognised_when_the_areas_of_the_reviewed_inspection_were_amended_since() {
        Client.registerPartnership();
        UUID reviewed = Client.completedInspection();
        UUID review = UUID.randomUUID();
        complete(review, Sample.progressReviewOf(reviewed), Client.LEAD, JUDGED);
        JsonArray others = new JsonArray().add(Sample.conclusion("a2", "The use of plans."));
        JsonObject amendment = new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "It was another area.")
                .put("conclusions", Sample.completion().put("areasForImprovement", others));
        String at = "/v1/inspections/" + reviewed + "/amendments/" + UUID.randomUUID();
        String tag = Client.put(at, amendment).statusCode(201).extract().header("ETag");
        Client.as(PARTNER)
                .header("If-Match", tag)
                .body("{\"approved\": true}")
                .put(at + "/decision")
                .then()
                .statusCode(200);
        Client.complete(review, JUDGED).statusCode(200);
        assertProblem(Client.complete(review, Sample.completion()), 409, "fieldwork-completed");
    }

    private static void complete(UUID inspection, JsonObject plan, Persona lead, JsonObject completion) {
        JsonObject activity = Sample.activity();
        Client.plan(inspection, plan).statusCode(201);
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
        Client.as(lead)
                .header("If-Match", "*")
                .body(completion.encode())
                .put("/v1/inspections/" + inspection + "/completion")
                .then()
                .statusCode(201);
    }
}
