package io.scrutineer.grading.assessment;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API shows and what it refuses. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class AssessmentApiTest {

    private static final UUID NOBODYS = UUID.fromString("01900000-0000-7000-8000-00000000ffff");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Inject
    Kafka kafka;

    @Test
    void assessment_explains_each_grade() {
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        JsonPath assessment = Api.awaitAssessment(event.inspectionId()).jsonPath();
        assertThat(assessment.getString("reference")).isEqualTo("sample-area-2017");
        assertThat(assessment.getString("result.snapshotSha256")).isEqualTo(event.snapshotSha256());
        assertThat(assessment.getString("result.policy.id")).isEqualTo("triangulated-median");
        assertThat(assessment.getList("result.grades.indicator")).containsExactly("2.1", "6.3");
        assertThat(assessment.getList("result.grades.label")).containsExactly("very good", "excellent");
        assertThat(assessment.getString("result.grades[0].explanation.text"))
                .isEqualTo("Impact on children and young people: 5, very good, with medium confidence.");
        assertThat(assessment.getString("result.grades[0].explanation.steps[1].steps[0].findingIds[0]"))
                .isEqualTo("01900000-0000-7000-8000-000000000100");
        assertThat(assessment.getInt("result.grades[0].up.grade")).isEqualTo(6);
        assertThat(assessment.getInt("result.grades[0].down.grade")).isEqualTo(4);
    }

    @Test
    void shown_result_has_the_hash_that_the_assessment_names() throws IOException {
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        Response response = Api.awaitAssessment(event.inspectionId());
        String result =
                new JsonMapper().readTree(response.asString()).get("result").toString();
        assertThat(response.asString()).contains(result);
        assertThat(response.jsonPath().getString("resultSha256")).isEqualTo(EventJson.sha256(result.getBytes(UTF_8)));
    }

    @Test
    void list_leads_from_page_to_page_until_all_are_seen() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            FieldworkCompleted event = Fieldwork.completed();
            kafka.complete(event);
            Api.awaitAssessment(event.inspectionId());
            sent.add(event.inspectionId().toString());
        }
        List<String> seen = new ArrayList<>();
        String page = "/v1/assessments?status=proposed&limit=2";
        while (page != null) {
            Response response = Api.asLead().get(page);
            assertThat(response.statusCode()).isEqualTo(200);
            List<String> ids = response.jsonPath().getList("items.inspectionId");
            assertThat(ids).hasSizeBetween(1, 2);
            seen.addAll(ids);
            Matcher next = NEXT.matcher(String.valueOf(response.header("Link")));
            page = next.find() ? next.group(1) : null;
        }
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(sent);
    }

    @Test
    void list_can_be_narrowed_to_a_status() {
        FieldworkCompleted review = Fieldwork.with(Fieldwork.ofKind("progress-review", null));
        kafka.complete(review);
        Api.awaitAssessment(review.inspectionId());
        JsonPath list =
                Api.asLead().get("/v1/assessments?status=not-graded&limit=200").jsonPath();
        assertThat(list.getList("items.status")).containsOnly("not-graded");
        assertThat(list.getList("items.inspectionId"))
                .contains(review.inspectionId().toString());
    }

    @ParameterizedTest
    @CsvSource({"/v1/assessments", "/v1/assessments/01900000-0000-7000-8000-00000000ffff"})
    void unpublished_grades_are_shown_to_nobody_unknown(String path) {
        assertProblem(get(path), 401, "not-identified");
    }

    @Test
    void unknown_assessment_is_not_found_whatever_is_asked_of_it() {
        assertProblem(Api.read(NOBODYS), 404, "not-found");
        assertProblem(Api.confirm(NOBODYS, "p-lead-ci", "care-inspectorate", "\"0\""), 404, "not-found");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/v1/assessments?status=nearly, #/status",
        "/v1/assessments?limit=0, #/limit",
        "/v1/assessments?limit=201, #/limit",
        "/v1/assessments?limit=many, #/limit",
        "/v1/assessments?limit=99999999999999999999, #/limit",
        "/v1/assessments?cursor=nonsense, #/cursor",
        "/v1/assessments?cursor=MjAxNx9ub3QtYW4taWQ, #/cursor",
        "/v1/assessments?cursor=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlaHzAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA, #/cursor",
    })
    void query_that_can_not_be_is_refused_with_the_name_of_the_field(String path, String pointer) {
        Response response = Api.asLead().get(path);
        assertProblem(response, 422, "invalid-input");
        assertThat(response.jsonPath().getList("errors.pointer")).containsExactly(pointer);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /v1/assessments/not-an-id, 404",
        "GET, /v1/assessments/%00, 400",
        "GET, /v1/nothing-here, 404",
        "GET, /v1/policies/a/%00, 400",
        "DELETE, /v1/assessments, 405",
        "POST, /v1/policies, 405",
    })
    void address_or_method_that_is_not_is_a_problem_and_never_an_error(String method, String path, int status) {
        Response response = Api.asLead().urlEncodingEnabled(false).request(method, path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void megabyte_of_nonsense_is_refused() {
        Response response = Api.asLead()
                .contentType("application/json")
                .body("nonsense".repeat(150_000))
                .put("/v1/assessments/{id}/confirmations/p-lead-ci", NOBODYS);
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void media_type_that_can_not_be_had_is_refused() {
        assertProblem(Api.asLead().accept("text/csv").get("/v1/assessments"), 406, "not-acceptable");
    }

    @Test
    void api_describes_itself() {
        JsonPath openApi = given().accept("application/json").get("/q/openapi").jsonPath();
        assertThat(openApi.getString("info.title")).isEqualTo("Scrutineer grading service");
        assertThat(openApi.getMap("paths"))
                .containsKeys(
                        "/v1/policies",
                        "/v1/policies/schema",
                        "/v1/policies/{id}/{version}",
                        "/v1/assessments",
                        "/v1/assessments/{inspectionId}",
                        "/v1/assessments/{inspectionId}/confirmations/{person}",
                        "/v1/assessments/{inspectionId}/explanation",
                        "/v1/assessments/{inspectionId}/explanation/{indicator}",
                        "/v1/assessments/{inspectionId}/replay",
                        "/v1/assessments/{inspectionId}/moderation",
                        "/v1/assessments/{inspectionId}/panel-actions/{actionId}",
                        "/v1/moderation-queue");
        assertThat(get("/q/swagger-ui/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live", "/q/health/ready", "/q/health/started"})
    void service_tells_that_it_is_well(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void service_counts_what_it_grades() {
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        assertThat(get("/q/metrics").asString()).contains("assessments_proposed_total{status=\"proposed\"");
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:scrutineer:problem:" + code);
    }
}
