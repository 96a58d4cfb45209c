package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inspection is planned, planned anew, prepared for, and may be cancelled. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanningTest {

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection;
    private final JsonObject plan = Sample.plan();

    @BeforeEach
    void planned() {
        Client.registerPartnership();
        Client.plan(inspection, plan).statusCode(201);
    }

    @Test
    void inspection_goes_through_its_phases_and_tells_who_moved_it_on_and_why() {
        Client.get(at + "/phases").statusCode(200).body("items", empty());
        assertProblem(Client.get(at + "/phases?from=yesterday"), 422, "invalid-input", "#/from");
        move("preparation", "The partnership is told.", tag()).statusCode(200).body("phase", equalTo("preparation"));
        Client.record(inspection, Sample.activity()).statusCode(201);
        move("cancelled", "The partnership is reorganised.", tag())
                .statusCode(200)
                .body("phase", equalTo("cancelled"));
        Client.get(at + "/phases")
                .statusCode(200)
                .body("items.from", contains("planned", "preparation", "fieldwork"))
                .body("items.to", contains("preparation", "fieldwork", "cancelled"))
                .body(
                        "items.reason",
                        contains(
                                "The partnership is told.",
                                "The first activity was recorded.",
                                "The partnership is reorganised."))
                .body("items.person", contains("p-lead-ci", "p-lead-ci", "p-lead-ci"))
                .body("items.at", contains(notNullValue(), notNullValue(), notNullValue()));
    }

    @Test
    void inspection_that_is_planned_with_its_evidence_tells_that_its_fieldwork_began() {
        UUID withEvidence = UUID.randomUUID();
        JsonArray activities = new JsonArray().add(Sample.activity());
        Client.plan(withEvidence, Sample.plan().put("activities", activities)).statusCode(201);
        Client.get("/v1/inspections/" + withEvidence + "/phases").body("items.to", contains("fieldwork"));
    }

    @Test
    void evidence_of_a_plan_that_may_name_somebody_is_taken_with_a_warning() {
        UUID withEvidence = UUID.randomUUID();
        JsonArray activities = new JsonArray().add(Sample.activity().put("title", "Talk with Mrs Campbell"));
        Client.plan(withEvidence, Sample.plan().put("activities", activities))
                .statusCode(201)
                .body("warnings.pointer", contains("#/activities/0/title"))
                .body("warnings.looksLike", contains("name"));
    }

    @Test
    void phase_that_does_not_follow_is_refused_by_name_and_leaves_no_trace() {
        move("fieldwork", "Early start.", tag()).statusCode(200);
        assertProblem(move("preparation", "Back.", tag()), 409, "wrong-phase");
        Client.get(at + "/phases").body("items.to", contains("fieldwork"));
    }

    @Test
    void repeated_move_changes_nothing() {
        String first = tag();
        move("preparation", "Told.", first).statusCode(200);
        String second = tag();
        move("preparation", "Told.", first).statusCode(200).header("ETag", equalTo(second));
        Client.get(at + "/phases").body("items.to", contains("preparation"));
    }

    @Test
    void reason_of_a_move_that_may_name_somebody_is_taken_with_a_warning() {
        move("preparation", "Mrs Campbell was told.", tag())
                .statusCode(200)
                .body("phase", equalTo("preparation"))
                .body("warnings.pointer", contains("#/reason"))
                .body("warnings.looksLike", contains("name"));
        Client.get(at).body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("warnings")));
    }

    @Test
    void move_needs_the_version_that_was_read() {
        assertProblem(move("preparation", "Told.", null), 428, "precondition-missing");
        assertProblem(move("preparation", "Told.", "\"77\""), 412, "stale-version");
    }

    @Test
    void move_without_reason_to_nowhere_or_to_completed_is_refused() {
        assertProblem(move("preparation", " ", tag()), 422, "invalid-input", "#/reason");
        assertProblem(move("limbo", "Why not.", tag()), 422, "invalid-input", "#/phase");
        assertProblem(move("completed", "Done.", tag()), 422, "invalid-input", "#/phase");
    }

    @Test
    void cancelled_inspection_takes_no_evidence_and_is_not_completed() {
        JsonObject activity = Sample.activity();
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
        move("cancelled", "No longer needed.", tag()).statusCode(200);
        assertProblem(Client.record(inspection, Sample.activity()), 409, "inspection-cancelled");
        assertProblem(Client.record(inspection, Sample.findings(activity, 1)), 409, "inspection-cancelled");
        assertProblem(Client.complete(inspection, Sample.completion()), 409, "wrong-phase");
    }

    @Test
    void plan_changes_with_the_version_that_was_read() {
        String before = tag();
        JsonObject other = plan.copy()
                .put("youngInspectors", false)
                .put("partnerBodies", new JsonArray().add("hmics"))
                .put("framework", Sample.version("local-authority-assessment", "2023"));
        assertProblem(change(other, null), 428, "precondition-missing");
        assertProblem(change(other, "\"77\""), 412, "stale-version");
        change(other, before)
                .statusCode(200)
                .body("youngInspectors", equalTo(false))
                .body("partnerBodies", contains("hmics"))
                .body("framework.id", equalTo("local-authority-assessment"));
        assertThat(tag()).isNotEqualTo(before);
        change(other, before).statusCode(200);
        assertProblem(change(plan, before), 412, "stale-version");
    }

    @Test
    void of_plans_that_race_with_one_version_one_counts_and_the_others_are_stale() {
        String before = tag();
        List<Integer> statuses = Race.answers(
                IntStream.range(2, 8).mapToObj(day -> new JsonArray().add(Sample.window("2017-08", "2017-11-0" + day))),
                windows -> change(plan.copy().put("fieldworkWindows", windows), before)
                        .extract()
                        .statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void reference_and_kind_stay_and_a_wrong_plan_changes_nothing() {
        assertProblem(change(plan.copy().put("reference", "another"), tag()), 422, "invalid-input", "#/reference");
        assertProblem(change(plan.copy().put("areaCode", "S12000048"), tag()), 422, "invalid-input", "#/areaCode");
        Client.plan(inspection, plan).statusCode(200);
    }

    @Test
    void windows_change_until_fieldwork_ends_and_all_else_until_it_begins() {
        Client.record(inspection, Sample.activity()).statusCode(201);
        JsonObject longer =
                plan.copy().put("fieldworkWindows", new JsonArray().add(Sample.window("2017-08", "2017-12-08")));
        change(longer, tag()).statusCode(200).body("fieldworkWindows[0].to", equalTo("2017-12-08"));
        assertProblem(change(longer.copy().put("youngInspectors", false), tag()), 409, "plan-fixed");
        move("cancelled", "No longer needed.", tag()).statusCode(200);
        assertProblem(change(plan, tag()), 409, "plan-fixed");
    }

    @Test
    void framework_of_four_levels_takes_evidence_on_its_own_scale_and_no_other() {
        UUID assessment = UUID.randomUUID();
        Client.plan(assessment, Sample.plan().put("framework", Sample.version("local-authority-assessment", "2023")))
                .statusCode(201);
        JsonObject activity = Sample.activity().put("kind", "staff-interview");
        Client.record(assessment, activity).statusCode(201);
        JsonObject finding =
                Sample.finding(activity).put("indicator", "safeguarding").put("evaluation", 4);
        Client.record(assessment, new JsonArray().add(finding)).statusCode(201);
        JsonObject six =
                Sample.finding(activity).put("indicator", "safeguarding").put("evaluation", 6);
        assertProblem(
                Client.record(assessment, new JsonArray().add(six)), 422, "invalid-input", "#/findings/0/evaluation");
        Client.complete(assessment, Sample.completion()).statusCode(201);
    }

    @Test
    void timeline_is_in_working_days_of_the_calendar_that_is_asked_for() {
        Client.get(at + "/timeline")
                .statusCode(200)
                .body("calendar", equalTo("scotland-bank-holidays/2026"))
                .body("milestones.find { it.code == 'position-statement' }.date", equalTo("2017-06-20"))
                .body(
                        "milestones.find { it.code == 'position-statement' }.rule",
                        equalTo("6 working weeks before the fieldwork starts"));
        String local = "/v1/calendars/local-" + inspection + "/1";
        JsonObject holiday = new JsonObject().put("date", "2017-07-03").put("name", "Fair");
        JsonObject calendar = new JsonObject()
                .put("title", "With a fair")
                .put("source", "Made up")
                .put("firstYear", 2017)
                .put("lastYear", 2018)
                .put("holidays", new JsonArray().add(holiday));
        Client.put(local, calendar).statusCode(201);
        Client.put(local, calendar).statusCode(200);
        assertProblem(Client.put(local, calendar.copy().put("title", "Another")), 409, "id-in-use");
        Client.get(at + "/timeline?calendar=local-" + inspection + "/1")
                .body("milestones.find { it.code == 'position-statement' }.date", equalTo("2017-06-19"));
        Client.get("/v1/calendars?limit=1").body("items", notNullValue()).body("next", notNullValue());
    }

    @Test
    void timeline_of_a_progress_review_has_no_panel_and_else_the_same_days() {
        UUID review = UUID.randomUUID();
        JsonObject planned = Sample.progressReviewOf(Client.completedInspection())
                .put("fieldworkWindows", plan.getJsonArray("fieldworkWindows"));
        Client.plan(review, planned).statusCode(201);
        Map<String, String> expected = milestones(inspection);
        assertThat(expected.remove("grading-panel")).isEqualTo("2018-01-03");
        assertThat(milestones(review)).isEqualTo(expected).containsKeys("draft", "factual-accuracy", "publication");
    }

    @Test
    void calendar_that_is_none_or_too_short_is_refused() {
        assertProblem(Client.get(at + "/timeline?calendar=nowhere"), 422, "invalid-input", "#/calendar");
        JsonObject day = new JsonObject().put("date", "2026-02-30").put("name", "No day");
        JsonObject calendar = new JsonObject()
                .put("title", "Short")
                .put("source", "Made up")
                .put("firstYear", 2026)
                .put("lastYear", 2026)
                .put("holidays", new JsonArray().add(day).add(day.copy().put("date", "2027-01-01")));
        String path = "/v1/calendars/short-" + inspection + "/1";
        assertProblem(Client.put(path, calendar), 422, "invalid-input", "#/holidays/0/date", "#/holidays/1/date");
        Client.put(path, calendar.put("holidays", new JsonArray())).statusCode(201);
        assertProblem(Client.get(at + "/timeline?calendar=short-" + inspection + "/1"), 409, "calendar-too-short");
    }

    private static Map<String, String> milestones(UUID inspection) {
        return Client.get("/v1/inspections/" + inspection + "/timeline")
                .statusCode(200)
                .extract()
                .path("milestones.collectEntries { [it.code, it.date] }");
    }

    private ValidatableResponse move(String phase, String reason, @Nullable String ifMatch) {
        JsonObject body = new JsonObject().put("phase", phase).put("reason", reason);
        return send(at + "/phase", body, ifMatch);
    }

    private ValidatableResponse change(JsonObject other, @Nullable String ifMatch) {
        return send(at, other, ifMatch);
    }

    private static ValidatableResponse send(String path, JsonObject body, @Nullable String ifMatch) {
        RequestSpecification request = Client.request().body(body.encode());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private String tag() {
        return Client.get(at).extract().header("ETag");
    }
}
