package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence can be put right until its fieldwork is completed, and what it was before stays to be read. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendmentTest {

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final JsonObject finding = Sample.finding(activity);
    private final String findings = "/v1/inspections/" + inspection + "/findings";
    private final String path = findings + "/" + finding.getString("id");

    @BeforeEach
    void finding_that_is_recorded() {
        Client.begin(inspection, activity);
        Client.record(inspection, new JsonArray().add(finding)).statusCode(201);
    }

    @Test
    void amended_finding_says_the_new_and_its_history_the_old_with_who_and_when() {
        amend(tag(), finding.copy().put("evaluation", 4))
                .statusCode(200)
                .body("evaluation", equalTo(4))
                .body("state.version", equalTo(2));
        Client.get(path).body("evaluation", equalTo(4)).body("state.inConflict", equalTo(false));
        Client.get(path + "/history")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.bases == [] }.content.evaluation", equalTo(5))
                .body("items.find { it.bases != [] }.content.evaluation", equalTo(4))
                .body("items.by.unique()", contains("p-lead-ci"))
                .body("items.findAll { it.at == null }", hasSize(0));
    }

    @Test
    void amendment_without_the_version_it_is_based_on_or_with_an_earlier_one_changes_nothing() {
        String before = tag();
        assertProblem(Client.put(path, finding), 428, "precondition-missing");
        amend(before, finding.copy().put("evaluation", 4)).statusCode(200);
        assertProblem(amend(before, finding.copy().put("evaluation", 3)), 412, "stale-version");
        Client.get(path).body("evaluation", equalTo(4));
    }

    @Test
    void of_those_who_amend_at_the_same_moment_one_does_and_the_others_are_told() {
        String before = tag();
        List<Integer> answers = Race.answers(IntStream.rangeClosed(1, 6).boxed(), evaluation -> amend(
                        before, finding.copy().put("evaluation", evaluation))
                .extract()
                .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        Client.get(path).body("state.version", equalTo(2));
    }

    @Test
    void withdrawn_finding_stays_to_be_read_and_does_not_count() {
        withdraw(tag(), "Recorded twice.").statusCode(200).body("state.withdrawn", equalTo(true));
        Client.get(findings + "?state=counting").body("items", hasSize(0));
        Client.get(findings + "?state=withdrawn").body("items.id", contains(finding.getString("id")));
        Client.get(path + "/history").body("items.reason", org.hamcrest.Matchers.hasItem("Recorded twice."));
        assertProblem(Client.complete(inspection, Sample.completion()), 422, "invalid-input", "#/findings");
    }

    @Test
    void reason_of_a_withdrawal_that_may_name_somebody_is_taken_with_a_warning() {
        withdraw(tag(), "Mrs Campbell said it twice.")
                .statusCode(200)
                .body("state.withdrawn", equalTo(true))
                .body("warnings.pointer", contains("#/reason"));
    }

    @Test
    void reason_that_is_no_json_is_refused() {
        Client.request()
                .contentType("text/plain")
                .header("If-Match", tag())
                .body("Recorded twice.")
                .put(path + "/withdrawal")
                .then()
                .statusCode(415);
    }

    @Test
    void withdrawn_finding_is_taken_back_by_amending_it() {
        withdraw(tag(), "Recorded twice.").statusCode(200);
        amend(tag(), finding).statusCode(200).body("state.withdrawn", equalTo(false));
        Client.complete(inspection, Sample.completion()).statusCode(201);
        Client.get("/v1/inspections/" + inspection + "/snapshot").body("findings", hasSize(1));
    }

    @Test
    void request_that_recorded_it_can_be_repeated_after_it_was_amended() {
        amend(tag(), finding.copy().put("evaluation", 4)).statusCode(200);
        Client.record(inspection, new JsonArray().add(finding)).statusCode(200).body("alreadyKnown", equalTo(1));
        Client.get(path).body("evaluation", equalTo(4));
    }

    @Test
    void evidence_of_completed_fieldwork_can_neither_be_amended_nor_withdrawn() {
        String before = tag();
        Client.complete(inspection, Sample.completion()).statusCode(201);
        assertProblem(amend(before, finding.copy().put("evaluation", 4)), 409, "fieldwork-completed");
        assertProblem(withdraw(before, "Late."), 409, "fieldwork-completed");
        Client.get(path).body("evaluation", equalTo(5));
    }

    @Test
    void everything_that_is_wrong_with_an_amendment_is_named() {
        JsonObject wrong = finding.copy()
                .put("id", UUID.randomUUID().toString())
                .put("indicator", "9.9")
                .put("illustrations", new JsonArray().add("none"));
        assertProblem(amend(tag(), wrong), 422, "invalid-input", "#/id", "#/indicator", "#/illustrations/0");
        assertProblem(withdraw(tag(), "Seen in 0101010109."), 422, "invalid-input", "#/reason");
    }

    @Test
    void document_that_a_finding_rests_on_is_kept_by_reference() {
        JsonObject document = Sample.document();
        amend(tag(), finding.copy().put("attachments", new JsonArray().add(document)))
                .statusCode(200);
        Client.get(path).body("attachments[0].sha256", equalTo("0".repeat(64)));
        JsonObject elsewhere = document.copy().put("uri", "no/uri");
        assertProblem(
                amend(tag(), finding.copy().put("attachments", new JsonArray().add(elsewhere))),
                422,
                "invalid-input",
                "#/attachments/0/uri");
    }

    @Test
    void activity_is_amended_and_withdrawn_like_a_finding() {
        String at = "/v1/inspections/" + inspection + "/activities/" + activity.getString("id");
        String before = Client.get(at).extract().header("ETag");
        Client.request()
                .header("If-Match", before)
                .body(activity.copy().put("peopleMet", 9).put("open", true).encode())
                .put(at)
                .then()
                .statusCode(200)
                .body("peopleMet", equalTo(9));
        Client.get("/v1/inspections/" + inspection + "/activities?open=true").body("items", hasSize(1));
        Client.get(at + "/history").body("items", hasSize(2));
        Client.request()
                .header("If-Match", Client.get(at).extract().header("ETag"))
                .body(new JsonObject()
                        .put("reason", "Dr Campbell did not come.")
                        .encode())
                .put(at + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state.withdrawn", equalTo(true))
                .body("warnings.pointer", contains("#/reason"));
    }

    @Test
    void text_that_may_name_somebody_is_recorded_with_a_warning_and_a_chi_number_is_not() {
        JsonObject named = Sample.finding(activity).put("narrative", "We met Mrs MacDonald.");
        Client.record(inspection, new JsonArray().add(named))
                .statusCode(201)
                .body("warnings[0].pointer", equalTo("#/findings/0/narrative"))
                .body("warnings[0].looksLike", equalTo("name"))
                .body("warnings[0].from", equalTo(7));
        JsonObject numbered = Sample.finding(activity).put("narrative", "Record 0101010109.");
        assertProblem(
                Client.record(inspection, new JsonArray().add(numbered)),
                422,
                "invalid-input",
                "#/findings/0/narrative");
    }

    @Test
    void amendment_that_may_name_somebody_is_taken_with_a_warning_and_a_list_has_none() {
        amend(tag(), finding.copy().put("narrative", "As Dr Campbell said."))
                .statusCode(200)
                .body("warnings[0].pointer", equalTo("#/narrative"))
                .body("warnings[0].from", equalTo(3));
        Client.get(path).body("warnings[0].looksLike", equalTo("name"));
        Client.get(findings).body("items[0].warnings", nullValue());
    }

    private String tag() {
        return Client.get(path).statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse amend(String tag, JsonObject to) {
        return Client.request()
                .header("If-Match", tag)
                .body(to.encode())
                .put(path)
                .then();
    }

    private ValidatableResponse withdraw(String tag, String reason) {
        return Client.request()
                .header("If-Match", tag)
                .body(new JsonObject().put("reason", reason).encode())
                .put(path + "/withdrawal")
                .then();
    }
}
