package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadCompletionTest {

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection;

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
        assertProblem(Client.get(at + "/snapshot"), 404, "not-found");
        assertProblem(Client.get(at + "/completion"), 404, "not-found");
    }

    @Test
    void completion_without_the_tag_of_the_inspection_or_with_an_older_one_is_refused_and_changes_nothing() {
        String older = ready(Sample.plan());
        String present = tag(at);
        assertThat(present).isNotEqualTo(older);
        assertProblem(complete(null, Sample.completion()), 428, "precondition-missing");
        assertNotCompleted();
        assertProblem(complete(older, Sample.completion()), 412, "stale-version");
        assertNotCompleted();
        assertThat(tag(at)).isEqualTo(present);
        complete(present, Sample.completion()).statusCode(201);
    }

    @Test
    void completion_is_answered_with_the_tag_that_the_inspection_has_after_it() {
        ready(Sample.plan());
        String before = tag(at);
        String after =
                complete(before, Sample.completion()).statusCode(201).extract().header("ETag");
        assertThat(after).isNotNull().isNotEqualTo(before);
        assertThat(List.of(tag(at), tag(at + "/completion"))).containsOnly(after);
    }

    @Test
    void repeated_completion_needs_no_tag_and_other_conclusions_are_refused_with_any() {
        ready(Sample.plan());
        String before = tag(at);
        String after =
                complete(before, Sample.completion()).statusCode(201).extract().header("ETag");
        complete(null, Sample.completion()).statusCode(200).header("ETag", after);
        complete(before, Sample.completion()).statusCode(200).header("ETag", after);
        JsonObject other = Sample.completion().put("strengths", new JsonArray());
        for (String tag : Arrays.asList(null, before, after)) {
            assertProblem(complete(tag, other), 409, "fieldwork-completed");
        }
    }

    @Test
    void fields_are_looked_at_before_the_tag_and_what_stands_in_the_way_after_it() {
        JsonObject open = Sample.activity().put("open", true);
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.record(inspection, open).statusCode(201);
        assertProblem(complete(null, Sample.completion()), 422, "invalid-input", "#/findings");
        Client.record(inspection, Sample.findings(open, 1)).statusCode(201);
        assertProblem(complete(null, Sample.completion()), 428, "precondition-missing");
        assertProblem(complete(tag(at), Sample.completion()), 409, "not-ready", "#");
    }

    /** The tag that the inspection had before its fieldwork began. */
    private String ready(JsonObject plan) {
        JsonObject activity = Sample.activity();
        String planned = Client.plan(inspection, plan).statusCode(201).extract().header("ETag");
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
        return planned;
    }

    private static String tag(String path) {
        return Client.get(path).statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse complete(@Nullable String ifMatch, JsonObject completion) {
        RequestSpecification request = Client.request().body(completion.encode());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(at + "/completion")
                .then();
    }

    private void assertNotCompleted() {
        Client.get(at).body("phase", equalTo("fieldwork"));
        Client.get(at + "/snapshot").statusCode(404);
        assertThat(Sql.text("select count(*) from evidence_snapshot where inspection_id = ?", inspection))
                .isEqualTo("0");
        assertThat(Sql.text(
                        "select count(*) from outbox where topic = 'inspection.fieldwork-completed.v1' and message_key = ?",
                        inspection.toString()))
                .isEqualTo("0");
    }

    private void assertRefused(JsonObject completion, String... pointers) {
        assertProblem(Client.complete(inspection, completion), 422, "invalid-input", pointers);
    }
}
