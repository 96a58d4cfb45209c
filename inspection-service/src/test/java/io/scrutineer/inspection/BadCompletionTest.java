package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.hamcrest.Matchers.contains;

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
class BadCompletionTest {

    private final UUID inspection = UUID.randomUUID();

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void completion_without_evidence_is_refused() {
        Client.plan(inspection, Sample.plan()).statusCode(201);
        assertRefused(Sample.completion(), "#/findings");
        Client.record(inspection, Sample.activity()).statusCode(201);
        assertRefused(Sample.completion(), "#/findings");
    }

    @Test
    void completion_of_an_unknown_inspection_is_not_found() {
        assertProblem(Client.complete(inspection, Sample.completion()), 404, "not-found");
    }

    @Test
    void malformed_conclusions_are_refused_with_their_paths() {
        ready(Sample.plan());
        JsonObject completion = new JsonObject()
                .put("strengths", new JsonArray().add(Sample.conclusion("S 1", "")))
                .put("areasForImprovement", new JsonArray().addNull());
        assertRefused(completion, "#/strengths/0/code", "#/strengths/0/text", "#/areasForImprovement/0");
    }

    @Test
    void conclusion_that_may_name_somebody_is_taken_with_a_warning() {
        ready(Sample.plan());
        JsonObject completion = Sample.completion();
        completion.getJsonArray("strengths").add(Sample.conclusion("s2", "What Mr Campbell does."));
        Client.complete(inspection, completion)
                .statusCode(201)
                .body("warnings.pointer", contains("#/strengths/1/text"));
    }

    @Test
    void conclusions_with_one_code_are_refused() {
        ready(Sample.plan());
        JsonObject completion = Sample.completion();
        completion.getJsonArray("strengths").add(Sample.conclusion("s1", "Another."));
        assertRefused(completion, "#/strengths/1/code");
    }

    @Test
    void joint_inspection_with_progress_is_refused() {
        ready(Sample.plan());
        assertRefused(
                Sample.completion().put("progress", new JsonArray().add(Sample.progress("a1"))), "#/progress/0/area");
    }

    @Test
    void progress_review_has_to_judge_each_area_of_the_reviewed_inspection_and_none_other() {
        ready(Sample.progressReviewOf(Client.completedInspection()));
        assertRefused(Sample.completion(), "#/progress");
        JsonObject other = Sample.completion().put("progress", new JsonArray().add(Sample.progress("a2")));
        assertRefused(other, "#/progress/0/area", "#/progress");
        JsonObject twice = Sample.completion()
                .put(
                        "progress",
                        new JsonArray()
                                .add(Sample.progress("a1"))
                                .add(Sample.progress("a1").put("judgement", "splendid")));
        assertRefused(twice, "#/progress/1/area", "#/progress/1/judgement");
    }

    @Test
    void snapshot_and_completion_are_not_found_before_the_completion() {
        ready(Sample.plan());
        assertProblem(Client.get("/v1/inspections/" + inspection + "/snapshot"), 404, "not-found");
        assertProblem(Client.get("/v1/inspections/" + inspection + "/completion"), 404, "not-found");
    }

    private void ready(JsonObject plan) {
        JsonObject activity = Sample.activity();
        Client.plan(inspection, plan).statusCode(201);
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
    }

    private void assertRefused(JsonObject completion, String... pointers) {
        assertProblem(Client.complete(inspection, completion), 422, "invalid-input", pointers);
    }
}
