package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadEvidenceTest {

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();

    @BeforeEach
    void inspectionWithAnActivity() {
        Client.begin(inspection, activity);
    }

    @Test
    void one_bad_finding_of_a_batch_is_named_and_nothing_of_the_batch_is_written() {
        JsonArray findings = Sample.findings(activity, 5);
        findings.getJsonObject(3).put("indicator", "99.9");
        assertRefused(findings, "#/findings/3/indicator");
        Client.get("/v1/inspections/" + inspection + "/findings").body("items", hasSize(0));
    }

    @Test
    void evaluation_off_the_scale_is_refused() {
        assertRefused(oneWith("evaluation", 7), "#/findings/0/evaluation");
        assertRefused(oneWith("evaluation", 0), "#/findings/0/evaluation");
    }

    @Test
    void finding_of_an_unknown_activity_is_refused() {
        assertRefused(oneWith("activityId", UUID.randomUUID().toString()), "#/findings/0/activityId");
    }

    @Test
    void finding_of_an_activity_of_another_inspection_is_refused() {
        UUID other = UUID.randomUUID();
        Client.plan(other, Sample.plan()).statusCode(201);
        assertProblem(
                Client.record(other, Sample.findings(activity, 1)), 422, "invalid-input", "#/findings/0/activityId");
    }

    @Test
    void unknown_flags_and_types_are_refused() {
        JsonArray findings = oneWith(
                "flags", new JsonArray().add("sustained").add("wonderful").addNull());
        findings.getJsonObject(0).put("type", "weakness");
        assertRefused(findings, "#/findings/0/flags/1", "#/findings/0/flags/2", "#/findings/0/type");
    }

    @Test
    void two_findings_with_one_id_in_a_batch_are_refused() {
        JsonArray findings = Sample.findings(activity, 2);
        findings.add(findings.getJsonObject(0));
        assertRefused(findings, "#/findings/2/id");
    }

    @Test
    void missing_fields_are_refused_with_their_paths() {
        JsonArray findings =
                new JsonArray().add(new JsonObject().put("narrative", "  ")).addNull();
        assertRefused(
                findings,
                "#/findings/0/id",
                "#/findings/0/activityId",
                "#/findings/0/indicator",
                "#/findings/0/evaluation",
                "#/findings/0/type",
                "#/findings/0/narrative",
                "#/findings/1");
    }

    @Test
    void narrative_beyond_its_limit_is_refused() {
        assertRefused(oneWith("narrative", "a".repeat(4001)), "#/findings/0/narrative");
    }

    @Test
    void empty_batches_and_batches_of_more_than_a_thousand_are_refused() {
        assertRefused(new JsonArray(), "#/findings");
        assertRefused(Sample.findings(activity, 1001), "#/findings");
        assertProblem(
                Client.post("/v1/inspections/" + inspection + "/findings", new JsonObject()),
                422,
                "invalid-input",
                "#/findings");
    }

    @Test
    void a_hundred_errors_of_a_bad_batch_are_told() {
        JsonArray findings = Sample.findings(activity, 300);
        findings.forEach(finding -> ((JsonObject) finding).put("indicator", "99.9"));
        List<String> pointers =
                Client.record(inspection, findings).statusCode(422).extract().path("errors.pointer");
        assertThat(pointers).hasSize(100).startsWith("#/findings/0/indicator").endsWith("#/findings/99/indicator");
    }

    @Test
    void activity_that_the_framework_and_the_plan_do_not_know_is_refused() {
        JsonObject bad = Sample.activity()
                .put("kind", "crystal-ball")
                .put("body", "healthcare-improvement-scotland")
                .put("date", "2017-9-1")
                .put("peopleMet", -1);
        assertProblem(Client.record(inspection, bad), 422, "invalid-input", "#/activities/0/peopleMet");
        assertProblem(
                Client.record(inspection, bad.put("peopleMet", 1)),
                422,
                "invalid-input",
                "#/activities/0/kind",
                "#/activities/0/body",
                "#/activities/0/date");
    }

    @Test
    void evidence_of_an_unknown_inspection_is_not_found() {
        UUID unknown = UUID.randomUUID();
        assertProblem(Client.record(unknown, Sample.findings(activity, 1)), 404, "not-found");
        assertProblem(Client.record(unknown, activity), 404, "not-found");
        assertProblem(Client.get("/v1/inspections/" + unknown + "/findings"), 404, "not-found");
        assertProblem(Client.get("/v1/inspections/" + unknown + "/activities"), 404, "not-found");
    }

    @Test
    void finding_for_a_completed_inspection_is_refused() {
        UUID completed = Client.completedInspection();
        assertProblem(Client.record(completed, Sample.findings(activity, 1)), 409, "fieldwork-completed", "#/findings");
        assertProblem(Client.record(completed, Sample.activity()), 409, "fieldwork-completed", "#/activities");
    }

    @Test
    void finding_that_says_something_else_than_before_is_refused() {
        JsonArray findings = Sample.findings(activity, 3);
        Client.record(inspection, findings).statusCode(201);
        findings.getJsonObject(1).put("evaluation", 2);
        assertProblem(Client.record(inspection, findings), 409, "id-in-use", "#/findings/1/id");
    }

    private JsonArray oneWith(String field, Object value) {
        return new JsonArray().add(Sample.finding(activity).put(field, value));
    }

    private void assertRefused(JsonArray findings, String... pointers) {
        assertProblem(Client.record(inspection, findings), 422, "invalid-input", pointers);
    }
}
