package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two different people stand by the grades before anyone hears of them as confirmed. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class ConfirmationTest {

    @Inject
    Kafka kafka;

    @Test
    void second_person_confirms_the_grades_and_others_hear_of_it() {
        UUID inspection = proposed(Fieldwork.completed());
        String etag = Api.read(inspection).header("ETag");

        Response first = Api.confirm(inspection, "p-lead-ci", "care-inspectorate", etag);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.jsonPath().getString("status")).isEqualTo("awaiting-second-confirmation");

        Response second = Api.confirm(inspection, "p-panel-es", "education-scotland", etag);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.jsonPath().getString("status")).isEqualTo("confirmed");

        GradesConfirmed confirmed = kafka.awaitConfirmed(inspection);
        assertThat(confirmed.confirmingBodies()).containsExactly("care-inspectorate", "education-scotland");
        assertThat(confirmed.grades())
                .containsExactly(new ConfirmedGrade("2.1", 5, "very good"), new ConfirmedGrade("6.3", 6, "excellent"));
        assertThat('"' + confirmed.resultSha256() + '"').isEqualTo(etag);
    }

    @Test
    void assessment_shows_who_confirmed_it_for_which_body() {
        UUID inspection = proposed(Fieldwork.completed());
        Api.confirmTwice(inspection);
        JsonPath assessment = Api.read(inspection).jsonPath();
        assertThat(assessment.getString("status")).isEqualTo("confirmed");
        assertThat(assessment.getList("confirmations.person")).containsExactly("p-lead-ci", "p-panel-es");
        assertThat(assessment.getList("confirmations.body")).containsExactly("care-inspectorate", "education-scotland");
        assertThat(assessment.getString("confirmedAt")).isNotNull();
    }

    @Test
    void person_who_confirms_twice_counts_once() {
        UUID inspection = proposed(Fieldwork.completed());
        String etag = Api.read(inspection).header("ETag");
        Api.confirm(inspection, "p-lead-ci", "care-inspectorate", etag);
        Response again = Api.confirm(inspection, "p-lead-ci", "education-scotland", etag);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("status")).isEqualTo("awaiting-second-confirmation");
        assertThat(again.jsonPath().getList("confirmations.body")).containsExactly("care-inspectorate");
    }

    @Test
    void repeating_the_last_confirmation_changes_nothing() {
        UUID inspection = proposed(Fieldwork.completed());
        Api.confirmTwice(inspection);
        Response again = Api.confirm(
                inspection,
                "p-panel-es",
                "education-scotland",
                Api.read(inspection).header("ETag"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("status")).isEqualTo("confirmed");
    }

    @Test
    void third_person_comes_too_late() {
        UUID inspection = proposed(Fieldwork.completed());
        Api.confirmTwice(inspection);
        Response third = Api.confirm(
                inspection,
                "p-third",
                "education-scotland",
                Api.read(inspection).header("ETag"));
        assertProblem(third, 409, "already-confirmed");
    }

    @Test
    void people_who_confirm_at_the_same_moment_cause_one_event() throws Exception {
        UUID inspection = proposed(Fieldwork.completed());
        String etag = Api.read(inspection).header("ETag");
        List<Integer> statuses =
                atTheSameMoment(8, person -> Api.confirm(inspection, "p-" + person, "care-inspectorate", etag)
                        .statusCode());
        assertThat(statuses)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(2);

        UUID later = proposed(Fieldwork.completed());
        Api.confirmTwice(later);
        assertThat(kafka.awaitAllConfirmed(Set.of(inspection, later), 2))
                .extracting(GradesConfirmed::inspectionId)
                .containsExactlyInAnyOrder(inspection, later);
        assertThat(Api.read(inspection).jsonPath().getList("confirmations")).hasSize(2);
    }

    @Test
    void grades_are_confirmed_in_ones_own_name_only() {
        UUID inspection = proposed(Fieldwork.completed());
        Response forAnother = Api.as("p-lead-ci", "care-inspectorate")
                .header("If-Match", Api.read(inspection).header("ETag"))
                .put("/v1/assessments/{id}/confirmations/p-someone-else", inspection);
        assertProblem(forAnother, 403, "not-allowed");
    }

    @Test
    void confirmation_has_to_name_the_result_that_it_is_about() {
        UUID inspection = proposed(Fieldwork.completed());
        Response without = Api.asLead().put("/v1/assessments/{id}/confirmations/p-lead-ci", inspection);
        assertProblem(without, 428, "precondition-missing");
    }

    @Test
    void confirmation_of_whichever_grades_there_are_names_no_result() {
        UUID inspection = proposed(Fieldwork.completed());
        for (String any : List.of("*", "\"another\", *")) {
            assertProblem(Api.confirm(inspection, "p-lead-ci", "care-inspectorate", any), 428, "precondition-missing");
        }
        assertThat(Api.read(inspection).jsonPath().getList("confirmations")).isEmpty();
    }

    @Test
    void confirmation_of_grades_that_were_proposed_anew_is_stale() {
        FieldworkCompleted older = Fieldwork.completed();
        UUID inspection = proposed(older);
        String etag = Api.read(inspection).header("ETag");
        Api.confirm(inspection, "p-lead-ci", "care-inspectorate", etag);
        kafka.complete(Fieldwork.of(inspection, 2, Fieldwork.allAt(3).snapshot()));
        JsonPath anew = Api.awaitVersion(inspection, 2).jsonPath();
        assertThat(anew.getString("status")).isEqualTo("proposed");
        assertThat(anew.getList("confirmations")).isEmpty();
        assertProblem(Api.confirm(inspection, "p-panel-es", "education-scotland", etag), 412, "stale-version");
    }

    @Test
    void insufficient_evidence_can_not_be_confirmed() {
        UUID inspection = proposed(Fieldwork.with(Fieldwork.withFindings(findings -> findings.stream()
                .filter(finding -> finding.indicator().equals("2.1"))
                .toList())));
        Response confirmation = Api.confirm(
                inspection,
                "p-lead-ci",
                "care-inspectorate",
                Api.read(inspection).header("ETag"));
        assertProblem(confirmation, 409, "insufficient-evidence");
        assertThat(confirmation.jsonPath().getString("detail")).contains("6.3");
    }

    @Test
    void inspection_without_graded_indicators_has_nothing_to_confirm() {
        UUID review = proposed(Fieldwork.with(Fieldwork.ofKind("progress-review", null)));
        Response confirmation = Api.confirm(
                review, "p-lead-ci", "care-inspectorate", Api.read(review).header("ETag"));
        assertProblem(confirmation, 409, "not-graded");
    }

    private UUID proposed(FieldworkCompleted event) {
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        Api.signOff(event.inspectionId());
        return event.inspectionId();
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:scrutineer:problem:" + code);
    }

    private static List<Integer> atTheSameMoment(int people, IntFunction<Integer> request)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Future<Integer>> answers = threads.invokeAll(IntStream.range(0, people)
                    .<Callable<Integer>>mapToObj(person -> () -> request.apply(person))
                    .toList());
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
