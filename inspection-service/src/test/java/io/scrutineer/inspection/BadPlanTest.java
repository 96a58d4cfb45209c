package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadPlanTest {

    private final UUID inspection = UUID.randomUUID();

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void date_range_that_ends_before_it_starts_is_refused_with_its_path() {
        assertRefused(windows(Sample.window("2017-11", "2017-08-31")), "#/fieldworkWindows/0/to");
        assertRefused(
                windows(Sample.window("2017-08", "2017-09"), Sample.window("2017-11-02", "2017-11-01")),
                "#/fieldworkWindows/1/to");
    }

    @Test
    void dates_that_are_none_are_refused_all_at_once() {
        assertRefused(
                windows(Sample.window("2017-13", "2017-02-30")),
                "#/fieldworkWindows/0/from",
                "#/fieldworkWindows/0/to");
    }

    @Test
    void unknown_area_is_refused() {
        assertRefused(Sample.plan().put("areaCode", "S99999999"), "#/areaCode");
    }

    @Test
    void area_of_another_partnership_is_refused() {
        assertRefused(Sample.plan().put("areaCode", "S12000008"), "#/areaCode");
    }

    @Test
    void area_code_that_is_not_valid_yet_when_fieldwork_starts_is_refused() {
        assertRefused(Sample.plan().put("areaCode", "S12000048"), "#/areaCode");
    }

    @Test
    void area_code_has_to_be_valid_in_the_earliest_window_wherever_that_stands() {
        assertRefused(
                windows(Sample.window("2018-03", "2018-04"), Sample.window("2017-08", "2017-11"))
                        .put("areaCode", "S12000048"),
                "#/areaCode");
        Client.plan(inspection, windows(Sample.window("2018-03", "2018-04"), Sample.window("2017-08", "2017-11")))
                .statusCode(201);
    }

    @Test
    void unknown_partnership_framework_and_bodies_are_refused_all_at_once() {
        JsonObject plan = Sample.plan()
                .put("partnership", "nowhere")
                .put("framework", Sample.version("improving-lives", "1999"))
                .put("leadBody", "nobody")
                .put(
                        "partnerBodies",
                        new JsonArray().add("hmics").add("nobody-either").add("hmics"));
        assertRefused(plan, "#/partnership", "#/framework", "#/leadBody", "#/partnerBodies/1", "#/partnerBodies/2");
    }

    @Test
    void missing_and_malformed_fields_are_refused_all_at_once() {
        JsonObject plan = Sample.plan().put("reference", "Not a slug");
        plan.remove("leadBody");
        plan.remove("framework");
        assertRefused(plan, "#/reference", "#/leadBody", "#/framework");
    }

    @Test
    void joint_inspection_without_policy_and_windows_is_refused() {
        JsonObject plan = Sample.plan().putNull("policy").put("fieldworkWindows", new JsonArray());
        assertRefused(plan, "#/policy", "#/fieldworkWindows");
    }

    @Test
    void progress_review_of_nothing_that_is_completed_is_refused() {
        Client.plan(inspection, Sample.plan()).statusCode(201);
        UUID review = UUID.randomUUID();
        assertProblem(Client.plan(review, Sample.progressReviewOf(inspection)), 422, "invalid-input", "#/reviewOf");
        assertProblem(Client.plan(review, Sample.progressReviewOf(review)), 422, "invalid-input", "#/reviewOf");
    }

    @Test
    void progress_review_with_a_policy_is_refused() {
        JsonObject review = Sample.progressReviewOf(Client.completedInspection())
                .put("policy", Sample.version("triangulated-median", "1"));
        assertRefused(review, "#/policy");
    }

    @Test
    void unknown_kind_of_inspection_is_refused() {
        assertRefused(Sample.plan().put("kind", "surprise-visit"), "#/kind");
    }

    @Test
    void inline_evidence_is_checked_like_any() {
        JsonObject activity = Sample.activity();
        JsonObject plan = Sample.plan()
                .put("activities", new JsonArray().add(activity))
                .put("findings", Sample.findings(activity, 3));
        plan.getJsonArray("findings").getJsonObject(2).put("indicator", "7.7").put("evaluation", 9);
        assertRefused(plan, "#/findings/2/indicator", "#/findings/2/evaluation");
        Client.get("/v1/inspections/" + inspection).statusCode(404);
    }

    @Test
    void partnership_with_an_unknown_area_is_refused() {
        JsonObject partnership = Sample.partnership();
        partnership.getJsonArray("areaCodes").add("S12999999").add("S12000024");
        assertProblem(
                Client.put("/v1/partnerships/elsewhere", partnership),
                422,
                "invalid-input",
                "#/areaCodes/2",
                "#/areaCodes/3");
    }

    private void assertRefused(JsonObject plan, String... pointers) {
        assertProblem(Client.plan(inspection, plan), 422, "invalid-input", pointers);
    }

    private static JsonObject windows(JsonObject... windows) {
        JsonArray array = new JsonArray();
        for (JsonObject window : windows) {
            array.add(window);
        }
        return Sample.plan().put("fieldworkWindows", array);
    }
}
