package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.grading.catalogue.PolicyResource;
import io.scrutineer.grading.whatif.TrialJob;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A draft policy on all inspections of a body, by chunks of two, with a real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class WhatIfApiTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CAUTION = """
            {"id": "caution", "title": "Caution", "condition": {"test": "fewer-than", "count": 99, "flagged": "sustained",
             "without": []}, "cap": 5, "reason": "Nobody is excellent."}""";

    private static final String END_WHO_WAITS = """
            select pg_terminate_backend(pid)::text from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'insert into trial_tally%'""";

    @Inject
    Kafka kafka;

    @Inject
    TrialJob job;

    private final String body = "body-" + UUID.randomUUID();
    private final UUID trial = UUID.randomUUID();

    @Test
    void draft_that_caps_moves_just_the_grades_above_and_says_why() {
        UUID inspection = graded(body);
        begin(body, trial, capped()).then().statusCode(201);
        finish();
        JsonPath done = status();
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("percentage")).isEqualTo(100);
        assertThat(done.getInt("report.down")).isEqualTo(1);
        assertThat(done.getInt("report.up")).isZero();
        assertThat(done.getList("report.indicators.indicator")).containsExactly("6.3");
        assertThat(done.getString("report.indicators[0].movements")).isEqualTo("[[from:6, to:5, points:-1, grades:1]]");

        JsonPath differences = differences("");
        assertThat(differences.getList("items.inspectionId")).containsExactly(inspection.toString());
        assertThat(differences.getString("items[0].indicator")).isEqualTo("6.3");
        assertThat(differences.getString("items[0].why.limiter")).isEqualTo("caution");
        assertThat(differences.getString("items[0].why.after"))
                .isEqualTo("Nobody is excellent. The grade can not be above 5, very good; without this it would be 6,"
                        + " excellent.");
        assertThat(differences.getString("items[0].why.before")).contains("6, excellent");
    }

    @Test
    void registered_policy_is_tried_by_its_name() {
        graded(body);
        begin(body, trial, "{\"id\": \"triangulated-median\", \"version\": \"2\"}")
                .then()
                .statusCode(201);
        finish();
        assertThat(status().getInt("replayed")).isEqualTo(1);
        assertThat(status().getList("report.indicators")).isEmpty();
    }

    @Test
    void policy_that_is_neither_registered_nor_one_is_refused_with_its_field() {
        Response unknown = begin(body, trial, "{\"id\": \"never-heard-of\", \"version\": \"7\"}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getList("errors.pointer")).containsExactly("#/id");
        ObjectNode wrong = capped();
        wrong.withObject("/sufficiency").put("minimumSourceKinds", 99);
        Response impossible = begin(body, trial, wrong.toString());
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(impossible.jsonPath().getList("errors.pointer")).containsExactly("#/sufficiency/minimumSourceKinds");
        assertThat(as(body).get("/v1/what-if/{id}", trial).statusCode()).isEqualTo(404);
    }

    @Test
    void policy_with_a_sentence_that_can_not_be_stored_is_refused() {
        ObjectNode draft = capped();
        ((ObjectNode) draft.path("limiters").path(0)).put("reason", "It says \u0000.");
        assertThat(begin(body, trial, draft).statusCode()).isEqualTo(422);
    }

    @Test
    void name_of_a_policy_that_can_not_be_stored_is_refused() {
        assertThat(begin(body, trial, "{\"id\": \"a\\u0000\", \"version\": \"1\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(begin(body, trial, "{\"id\": \"a\", \"version\": \"\\ud800\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void trial_is_begun_once_and_its_id_is_for_one_policy() {
        begin(body, trial, capped()).then().statusCode(201);
        begin(body, trial, capped()).then().statusCode(200);
        Response other = begin(body, trial, PolicyResource.EXAMPLE);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).endsWith("id-in-use");
    }

    @Test
    void trial_that_was_interrupted_finds_what_one_in_one_go_finds() throws SQLException {
        gradeSeveral(5);
        begin(body, trial, capped());
        takeOnOnce();
        assertThat(status().getInt("replayed")).isEqualTo(2);
        assertThat(status().getInt("total")).isEqualTo(5);
        assertThat(status().getInt("percentage")).isEqualTo(40);
        assertThat(status().getString("estimatedEnd")).isNotNull();
        assertThat(status().getString("report")).isNull();
        assertThat(differences("").getList("items")).hasSize(2);

        breakOffAChunk();
        assertThat(status().getInt("replayed"))
                .as("a chunk that was broken off left nothing")
                .isEqualTo(2);
        assertThat(differences("").getList("items")).hasSize(2);

        finish();
        UUID inOneGo = UUID.randomUUID();
        begin(body, inOneGo, capped());
        finish();
        assertThat(status().getInt("replayed")).isEqualTo(5);
        assertThat(status().getString("report")).isEqualTo(status(inOneGo).getString("report"));
        assertThat(differences("").getList("items"))
                .hasSize(5)
                .isEqualTo(differencesOf(inOneGo, "").getList("items"));
    }

    @Test
    void differences_come_in_pages() {
        gradeSeveral(3);
        begin(body, trial, capped());
        finish();
        JsonPath first = differences("?limit=2");
        assertThat(first.getList("items")).hasSize(2);
        JsonPath second = differences("?limit=2&cursor=" + first.getString("next"));
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        List<String> all = new ArrayList<>(first.getList("items.inspectionId"));
        all.addAll(second.getList("items.inspectionId"));
        assertThat(all).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void cancelled_trial_does_not_go_on_and_one_that_is_done_stays_done() {
        gradeSeveral(3);
        begin(body, trial, capped());
        takeOnOnce();
        assertThat(cancel().getString("state")).isEqualTo("cancelled");
        finish();
        assertThat(status().getInt("replayed")).isEqualTo(2);
        assertThat(status().getString("endedAt")).isNotNull();

        UUID other = UUID.randomUUID();
        begin(body, other, capped());
        finish();
        as(body).delete("/v1/what-if/{id}", other).then().statusCode(200);
        assertThat(status(other).getString("state")).isEqualTo("done");
    }

    @Test
    void what_is_done_with_a_trial_is_in_the_audit_trail_once() {
        begin(body, trial, capped());
        cancel();
        assertThat(Sql.texts("select action from audit.entry where subject = ?", trial.toString()))
                .containsExactlyInAnyOrder("PUT /v1/what-if/{whatIfId}", "DELETE /v1/what-if/{whatIfId}");
    }

    @Test
    void body_tries_on_the_inspections_that_it_takes_part_in_and_no_others() {
        UUID own = graded(body);
        graded("body-" + UUID.randomUUID());
        begin(body, trial, capped());
        assertThat(status().getInt("total")).isEqualTo(1);
        finish();
        assertThat(status().getInt("replayed")).isEqualTo(1);
        assertThat(differences("").getList("items.inspectionId")).containsExactly(own.toString());
        assertThat(as("another").get("/v1/what-if/{id}", trial).statusCode()).isEqualTo(404);
        assertThat(as("another").delete("/v1/what-if/{id}", trial).statusCode()).isEqualTo(404);
        assertThat(as("another").get("/v1/what-if/{id}/differences", trial).statusCode())
                .isEqualTo(404);
    }

    @Test
    void facts_that_are_missing_are_made_of_the_snapshot_and_kept() {
        UUID inspection = graded(body);
        Sql.execute("update proposal set facts = null where inspection_id = ?", inspection);
        begin(body, trial, capped());
        finish();
        assertThat(status().getInt("report.down")).isEqualTo(1);
        assertThat(Sql.text("select count(*) from proposal where inspection_id = ? and facts is not null", inspection))
                .isEqualTo("1");
    }

    @Test
    void inspections_that_the_draft_does_not_fit_are_counted() {
        graded(body);
        begin(body, trial, PolicyResource.EXAMPLE);
        finish();
        assertThat(status().getInt("report.ungradable")).isEqualTo(1);
        assertThat(differences("").getList("items")).isEmpty();
    }

    @Test
    void facts_that_can_not_be_read_fail_the_trial_with_the_reason() {
        UUID inspection = graded(body);
        Sql.execute("update proposal set facts = '\\x0105'::bytea where inspection_id = ?", inspection);
        begin(body, trial, capped());
        finish();
        assertThat(status().getString("state")).isEqualTo("failed");
        assertThat(status().getString("reason"))
                .isEqualTo("The facts of inspection " + inspection + " can not be graded again.");
        assertThat(status().getInt("replayed")).isZero();
    }

    @Test
    void snapshot_that_can_not_be_unpacked_fails_its_trial_and_no_other() {
        UUID inspection = graded(body);
        Sql.execute("update proposal set facts = null, snapshot = '\\x00'::bytea where inspection_id = ?", inspection);
        String another = "body-" + UUID.randomUUID();
        graded(another);
        UUID later = UUID.randomUUID();
        begin(body, trial, capped());
        begin(another, later, capped());
        finish();
        assertThat(status().getString("state")).isEqualTo("failed");
        assertThat(status().getString("reason"))
                .isEqualTo("The facts of inspection " + inspection + " can not be graded again.");
        assertThat(as(another).get("/v1/what-if/{id}", later).jsonPath().getString("state"))
                .isEqualTo("done");
    }

    @Test
    void policy_that_can_not_be_read_again_fails_its_trial() {
        begin(body, trial, capped());
        Sql.execute("update trial set policy = '{\"id\": \"gone\", \"version\": \"1\"}' where id = ?", trial);
        finish();
        assertThat(status().getString("state")).isEqualTo("failed");
        assertThat(status().getString("reason")).isEqualTo("The policy can not be read again.");
    }

    @Test
    void inspections_that_are_not_graded_are_left_out() {
        FieldworkCompleted review = Fieldwork.with(old -> Fieldwork.ofKind("progress-review", null)
                .apply(Fieldwork.ledBy(body).apply(old)));
        kafka.complete(review);
        await().atMost(SOON)
                .until(() -> as(body).get("/v1/assessments/{id}", review.inspectionId())
                                .statusCode()
                        == 200);
        begin(body, trial, capped());
        finish();
        assertThat(status().getString("state")).isEqualTo("done");
        assertThat(status().getInt("total")).isZero();
    }

    static Response begin(String body, UUID trial, Object policy) {
        return as(body).contentType("application/json").body(policy.toString()).put("/v1/what-if/{id}", trial);
    }

    /** As a kill of the service does: the session ends while a chunk has written some of what it found. */
    private void breakOffAChunk() throws SQLException {
        ExecutorService service = Executors.newSingleThreadExecutor();
        try (Connection connection = Sql.connect();
                Statement lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table trial_tally in access exclusive mode");
            Future<?> chunks = service.submit(job::run);
            await().atMost(SOON).until(() -> Sql.texts(END_WHO_WAITS).contains("true"));
            assertThatThrownBy(chunks::get).isInstanceOf(ExecutionException.class);
            connection.rollback();
        } finally {
            service.shutdownNow();
        }
    }

    /** Until the trial has come on by a chunk: others may be running, whose turn it is first. */
    private void takeOnOnce() {
        int before = status().getInt("replayed");
        while (status().getInt("replayed") == before) {
            assertThat(job.takeOn()).isTrue();
        }
    }

    private void finish() {
        job.run();
    }

    private JsonPath cancel() {
        return as(body).delete("/v1/what-if/{id}", trial).jsonPath();
    }

    private JsonPath status() {
        return status(trial);
    }

    private JsonPath status(UUID id) {
        return as(body).get("/v1/what-if/{id}", id).jsonPath();
    }

    private JsonPath differences(String query) {
        return differencesOf(trial, query);
    }

    private JsonPath differencesOf(UUID id, String query) {
        return as(body).get("/v1/what-if/" + id + "/differences" + query).jsonPath();
    }

    private UUID graded(String body) {
        UnaryOperator<EvidenceSnapshot> led = Fieldwork.ledBy(body);
        FieldworkCompleted event = Fieldwork.with(led);
        kafka.complete(event);
        kafka.awaitProposed(event.inspectionId());
        return event.inspectionId();
    }

    private void gradeSeveral(int inspections) {
        for (int i = 0; i < inspections; i++) {
            graded(body);
        }
    }

    private static ObjectNode capped() {
        try {
            ObjectNode policy = (ObjectNode) JSON.readTree(Fieldwork.resource("/policies/triangulated-median-1.json"));
            policy.put("id", "draft");
            policy.withArray("limiters").add(JSON.readTree(CAUTION));
            return policy;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification as(String body) {
        return RestAssured.given().header("Authorization", Tokens.bearer(Persona.of("p-panel", body, "panel-member")));
    }
}
