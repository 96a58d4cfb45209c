package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.ConfirmedOverall;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bodies review grades before people confirm them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class ModerationApiTest {

    private static final String CI = "care-inspectorate";
    private static final String ES = "education-scotland";
    private static final String FINDING = "01900000-0000-7000-8000-000000000103";
    private static final String DISSENT =
            "{\"kind\": \"dissent\", \"indicator\": \"2.1\", \"reason\": \"It rests on one team.\"}";
    private static final String AGREE = "{\"kind\": \"agree\", \"indicator\": \"2.1\"}";

    @Inject
    Kafka kafka;

    private UUID inspection = new UUID(0, 0);

    @BeforeEach
    void grades_are_proposed() {
        inspection = proposed(Fieldwork.completed());
    }

    @Test
    void overall_grade_follows_from_the_grades_that_stand() {
        FieldworkCompleted event = Fieldwork.byPoints();
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        JsonPath before = Api.moderation(event.inspectionId()).jsonPath();
        assertThat(before.getInt("overall.indicative")).isEqualTo(2);
        assertThat(before.getInt("overall.grade")).isEqualTo(2);
        String finding = event.snapshot().findings().stream()
                .filter(one -> one.indicator().equals("2.1"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        JsonPath after = Api.act(event.inspectionId(), "p-panel-ci", "care-inspectorate", """
                        {"kind": "propose", "indicator": "2.1", "grade": 2, "reason": "It says more.", "findings": ["%s"]}""".formatted(finding))
                .jsonPath();
        assertThat(after.getInt("overall.indicative")).isEqualTo(2);
        assertThat(after.getInt("overall.grade")).isEqualTo(3);
        Api.act(
                event.inspectionId(),
                "p-panel-es",
                "education-scotland",
                "{\"kind\": \"agree\", \"indicator\": \"2.1\"}");
        Api.signOff(event.inspectionId());
        Api.confirmTwice(event.inspectionId());
        assertThat(kafka.awaitConfirmed(event.inspectionId()).overall()).isEqualTo(new ConfirmedOverall(3, "good", 2));
    }

    @Test
    void there_is_no_overall_grade_where_the_policy_gives_none() {
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        assertThat(Api.moderation(event.inspectionId()).jsonPath().getMap("$")).doesNotContainKey("overall");
    }

    @Test
    void nobody_confirms_before_every_body_has_signed_off() {
        assertProblem(confirm("p-lead-ci", CI), 409, "not-signed-off");
        act("p-signs-ci", CI, Api.SIGN_OFF).then().statusCode(201);
        assertThat(Api.moderation(inspection).jsonPath().getList("unsigned")).containsExactly(ES);
        assertProblem(confirm("p-lead-ci", CI), 409, "not-signed-off");
        assertThat(act("p-signs-es", ES, Api.SIGN_OFF).jsonPath().getString("status"))
                .isEqualTo("signed-off");
        confirm("p-lead-ci", CI).then().statusCode(201);
    }

    @Test
    void override_and_dissent_are_recorded_shown_and_told() {
        act("p-panel-es", ES, propose(4)).then().statusCode(201);
        act("p-panel-ci", CI, DISSENT).then().statusCode(201);
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        GradesConfirmed event = kafka.awaitConfirmed(inspection);
        assertThat(event.grades())
                .containsExactly(
                        new ConfirmedGrade("2.1", 4, "good", 5, List.of(CI)),
                        new ConfirmedGrade("6.3", 6, "excellent"));
        JsonPath shown = Api.moderation(inspection).jsonPath();
        assertThat(shown.getList("actions.kind")).containsExactly("propose", "dissent", "sign-off", "sign-off");
        assertThat(shown.getString("actions[1].reason")).isEqualTo("It rests on one team.");
        assertThat(shown.getList("actions.body")).containsExactly(ES, CI, CI, ES);
    }

    @Test
    void override_beyond_one_level_takes_another_person_whatever_the_tokens_say() {
        UUID proposal = UUID.randomUUID();
        Api.act(inspection, proposal, "p-panel-es", ES, propose(3), etag())
                .then()
                .statusCode(201);
        String approval = "{\"kind\": \"approve\", \"indicator\": \"2.1\", \"proposal\": \"" + proposal + "\"}";
        assertProblem(act("p-signs-ci", CI, Api.SIGN_OFF), 409, "approval-pending");
        assertProblem(act("p-panel-es", CI, approval), 409, "same-person");
        assertThat(Api.moderation(inspection).jsonPath().getInt("indicators[0].grade"))
                .isEqualTo(5);
        act("p-second", ES, approval).then().statusCode(201);
        assertThat(Api.moderation(inspection).jsonPath().getInt("indicators[0].grade"))
                .isEqualTo(3);
        assertProblem(act("p-third", ES, approval), 409, "nothing-to-approve");
    }

    @Test
    void action_is_about_the_grades_that_were_read() {
        String read = etag();
        act("p-panel-es", ES, DISSENT).then().statusCode(201);
        assertThat(etag()).isNotEqualTo(read);
        assertProblem(Api.act(inspection, UUID.randomUUID(), "p-panel-ci", CI, AGREE, read), 412, "stale-version");
        Response without = Api.as("p-panel-ci", CI)
                .contentType("application/json")
                .body(AGREE)
                .put("/v1/assessments/{id}/panel-actions/{action}", inspection, UUID.randomUUID());
        assertProblem(without, 428, "precondition-missing");
        assertProblem(
                Api.act(inspection, UUID.randomUUID(), "p-panel-ci", CI, Api.SIGN_OFF, "*"),
                428,
                "precondition-missing");
    }

    @Test
    void dissent_after_the_first_confirmation_sends_the_grades_back_to_the_bodies() {
        Api.signOff(inspection);
        String etag = etag();
        confirm("p-lead-ci", CI).then().statusCode(201);
        act("p-panel-es", ES, DISSENT).then().statusCode(201);
        JsonPath assessment = Api.read(inspection).jsonPath();
        assertThat(assessment.getString("status")).isEqualTo("proposed");
        assertThat(assessment.getList("confirmations")).isEmpty();
        assertProblem(Api.confirm(inspection, "p-other-es", ES, etag), 412, "stale-version");
    }

    @Test
    void same_action_again_changes_nothing_and_another_one_with_its_id_is_refused() {
        UUID action = UUID.randomUUID();
        String read = etag();
        Api.act(inspection, action, "p-panel-es", ES, DISSENT, read).then().statusCode(201);
        Api.act(inspection, action, "p-panel-es", ES, DISSENT, read).then().statusCode(200);
        assertThat(Api.moderation(inspection).jsonPath().getList("actions")).hasSize(1);
        assertProblem(Api.act(inspection, action, "p-panel-es", ES, AGREE, etag()), 409, "id-in-use");
        assertProblem(Api.act(inspection, action, "p-panel-ci", CI, DISSENT, etag()), 409, "id-in-use");
    }

    @Test
    void bodies_that_sign_off_at_the_same_moment_are_both_on_record() {
        List<CompletableFuture<Integer>> signatures = Stream.of(CI, ES)
                .map(body -> CompletableFuture.supplyAsync(
                        () -> act("p-signs-" + body, body, Api.SIGN_OFF).statusCode()))
                .toList();
        assertThat(signatures).extracting(CompletableFuture::join).containsOnly(201);
        assertThat(Api.read(inspection).jsonPath().getString("status")).isEqualTo("signed-off");
    }

    @Test
    void person_signs_off_for_one_body_only() {
        act("p-both-hats", CI, Api.SIGN_OFF).then().statusCode(201);
        assertProblem(act("p-both-hats", ES, Api.SIGN_OFF), 409, "same-person");
    }

    @Test
    void fields_that_can_not_be_are_named() {
        String foreign = propose(4).replace(FINDING, "01900000-0000-7000-8000-000000000104");
        assertField(act("p-panel-es", ES, foreign), "#/findings/0");
        assertField(act("p-panel-es", ES, propose(9)), "#/grade");
        assertField(act("p-panel-es", ES, "{\"kind\": \"dissent\", \"indicator\": \"2.1\"}"), "#/reason");
        assertField(act("p-panel-es", ES, "{\"kind\": \"shrug\"}"), "#/kind");
        assertField(act("p-panel-es", ES, AGREE.replace("2.1", "9.9")), "#/indicator");
        assertThat(Api.moderation(inspection).jsonPath().getList("actions")).isEmpty();
    }

    @Test
    void of_the_two_who_confirm_one_was_not_on_the_team() {
        UUID teams = proposed(Fieldwork.completed().withTeam(List.of("p-lead-ci", "p-gathers-es")));
        Api.signOff(teams);
        String etag = Api.read(teams).header("ETag");
        Api.confirm(teams, "p-lead-ci", CI, etag).then().statusCode(201);
        assertProblem(Api.confirm(teams, "p-gathers-es", ES, etag), 409, "both-on-the-team");
        assertThat(Api.confirm(teams, "p-panel-es", ES, etag).jsonPath().getString("status"))
                .isEqualTo("confirmed");
    }

    @Test
    void what_is_confirmed_is_not_moderated_any_more() {
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        assertProblem(act("p-panel-es", ES, DISSENT), 409, "already-confirmed");
    }

    @Test
    void record_can_be_added_to_and_not_rewritten() {
        act("p-panel-es", ES, DISSENT).then().statusCode(201);
        assertThat(catchThrowable(() ->
                        Sql.execute("update panel_action set reason = 'None.' where inspection_id = ?", inspection)))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void queue_has_what_waits_least_confident_first_and_leaves_out_what_is_final() {
        UUID unsure = proposed(Fieldwork.unsure());
        UUID done = proposed(Fieldwork.completed());
        Api.signOff(done);
        Api.confirmTwice(done);
        JsonPath queue = Api.asLead()
                .queryParam("limit", 200)
                .get("/v1/moderation-queue")
                .jsonPath();
        List<String> ids = queue.getList("items.inspectionId");
        assertThat(ids).contains(inspection.toString(), unsure.toString()).doesNotContain(done.toString());
        assertThat(ids.indexOf(unsure.toString())).isLessThan(ids.indexOf(inspection.toString()));
        JsonPath first = new JsonPath(queue.prettify()).setRootPath("items[" + ids.indexOf(unsure.toString()) + "]");
        assertThat(first.getString("lowestConfidence")).isEqualTo("low");
        assertThat(first.getList("mustReview")).containsExactly("2.1");
        assertThat(first.getString("waited")).startsWith("PT");
        assertThat(Api.asLead()
                        .queryParam("confidence", "low")
                        .queryParam("limit", 200)
                        .get("/v1/moderation-queue")
                        .jsonPath()
                        .getList("items.inspectionId"))
                .contains(unsure.toString())
                .doesNotContain(inspection.toString());
    }

    @Test
    void queue_goes_on_from_page_to_page() {
        proposed(Fieldwork.completed());
        JsonPath one =
                Api.asLead().queryParam("limit", 1).get("/v1/moderation-queue").jsonPath();
        JsonPath two = Api.asLead()
                .queryParam("limit", 1)
                .queryParam("cursor", one.getString("next"))
                .get("/v1/moderation-queue")
                .jsonPath();
        assertThat(two.getString("items[0].inspectionId")).isNotEqualTo(one.getString("items[0].inspectionId"));
        Api.asLead()
                .queryParam("status", "confirmed")
                .get("/v1/moderation-queue")
                .then()
                .statusCode(422);
        assertThat(Api.asLead()
                        .queryParam("status", "signed-off")
                        .get("/v1/moderation-queue")
                        .jsonPath()
                        .getList("items.status"))
                .allMatch("signed-off"::equals);
    }

    @Test
    void grade_of_low_confidence_is_reviewed_by_each_body_before_it_signs_off() {
        UUID unsure = proposed(Fieldwork.unsure());
        assertProblem(Api.act(unsure, "p-signs-ci", CI, Api.SIGN_OFF), 409, "review-pending");
        Api.act(unsure, "p-panel-ci", CI, AGREE).then().statusCode(201);
        Api.act(unsure, "p-signs-ci", CI, Api.SIGN_OFF).then().statusCode(201);
    }

    private UUID proposed(FieldworkCompleted event) {
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        return event.inspectionId();
    }

    private String etag() {
        return Api.read(inspection).header("ETag");
    }

    private Response confirm(String person, String body) {
        return Api.confirm(inspection, person, body, etag());
    }

    private Response act(String person, String body, String json) {
        return Api.act(inspection, person, body, json);
    }

    private static String propose(int grade) {
        return "{\"kind\": \"propose\", \"indicator\": \"2.1\", \"grade\": " + grade
                + ", \"reason\": \"Groups were divided.\", \"findings\": [\"" + FINDING + "\"]}";
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:scrutineer:problem:" + code);
    }

    private static void assertField(Response response, String pointer) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(422);
        assertThat(response.jsonPath().getList("errors.pointer", String.class)).contains(pointer);
    }
}
