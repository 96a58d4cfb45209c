package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.contracts.AttachmentFact;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Topic;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was frozen at completion is put right by two people, and what it was before stays. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendmentOfCompletedFieldworkTest {

    private static final Persona APPROVER = Persona.of("p-lead-es", "education-scotland", "lead-inspector");
    private static final String APPROVAL = "{\"approved\": true}";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final JsonArray findings = Sample.findings(activity, 2);
    private final String path = "/v1/inspections/" + inspection;
    private final String amendment = path + "/amendments/" + UUID.randomUUID();

    @BeforeEach
    void fieldwork_that_is_completed() {
        Client.begin(inspection, activity);
        Client.record(inspection, findings).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
    }

    @Test
    void approved_amendment_freezes_the_evidence_anew_and_tells_the_other_services() throws IOException {
        JsonObject added = Sample.finding(activity).put("indicator", "1.1");
        JsonObject request = request(finding(0).put("evaluation", 3), added);
        request.getJsonObject("evidence")
                .put("withdrawnFindings", new JsonArray().add(finding(1).getString("id")));
        ask(request).statusCode(201).body("state", equalTo("requested"));
        byte[] first = Client.get(path + "/snapshot").extract().asByteArray();

        decide(APPROVER, APPROVAL).statusCode(200).body("state", equalTo("approved"));

        FieldworkAmended event = event("inspection.fieldwork-amended.v1", FieldworkAmended.class);
        assertThat(event.snapshotVersion()).isEqualTo(2);
        assertThat(event.amendmentId().toString()).isEqualTo(id());
        assertThat(event.reason()).isEqualTo("Read against the wrong indicator.");
        assertThat(event.snapshot().findings())
                .extracting(FindingFact::indicator, FindingFact::evaluation)
                .containsExactlyInAnyOrder(tuple("6.3", 3), tuple("1.1", 5));
        assertThat(event.snapshot().strengths()).as("stays").hasSize(1);
        assertThat(event.team()).containsExactly("p-lead-ci");
        assertThat(Client.get(path + "/snapshot")
                        .header("ETag", '"' + event.snapshotSha256() + '"')
                        .extract()
                        .asByteArray())
                .isEqualTo(EventJson.write(event.snapshot()));
        assertThat(Client.get(path + "/snapshots/1").extract().asByteArray()).isEqualTo(first);
        Client.get(path + "/snapshots/2").statusCode(200);
        Client.get(path + "/snapshots/3").statusCode(404);
        Client.get(path + "/completion").body("snapshotVersion", equalTo(2));
        Client.get(path + "/findings?state=counting").body("items", hasSize(2));
        Client.get(path + "/findings/" + finding(0).getString("id") + "/history")
                .body("items", hasSize(2))
                .body("items.by.unique()", contains("p-lead-ci"));
        Client.get(path + "/findings/" + finding(1).getString("id") + "/history")
                .body("items.find { it.bases != [] }.reason", equalTo("Read against the wrong indicator."));
    }

    @Test
    void what_a_finding_refers_to_is_frozen_with_it_and_amended_alone() throws IOException {
        JsonObject document = Sample.document();
        JsonObject referring = finding(0)
                .put("illustrations", new JsonArray().add("6.3-5"))
                .put("attachments", new JsonArray().add(document));
        ask(request(referring)).statusCode(201);
        decide(APPROVER, APPROVAL).statusCode(200);

        FieldworkAmended event = event("inspection.fieldwork-amended.v1", FieldworkAmended.class);
        assertThat(event.snapshot().findings())
                .filteredOn(finding -> finding.attachments() != null)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).hasToString(referring.getString("id"));
                    assertThat(finding.illustrations()).containsExactly("6.3-5");
                    assertThat(finding.attachments())
                            .containsExactly(new AttachmentFact(
                                    "https://records.example/documents/0197",
                                    "application/pdf",
                                    "0".repeat(64),
                                    48213));
                });
    }

    @Test
    void title_of_an_activity_is_amended_alone() {
        JsonObject retitled = activity.copy().put("title", "Focus group of parents");
        JsonObject request = request();
        request.getJsonObject("evidence").put("activities", new JsonArray().add(retitled));
        ask(request).statusCode(201);
        decide(APPROVER, APPROVAL).statusCode(200);

        Client.get(path + "/activities/" + activity.getString("id")).body("title", equalTo("Focus group of parents"));
        assertThat(Client.get(path + "/snapshots/2").statusCode(200).extract().asByteArray())
                .as("tells no titles")
                .isEqualTo(Client.get(path + "/snapshots/1").extract().asByteArray());
        assertProblem(
                Client.put(path + "/amendments/" + UUID.randomUUID(), request.put("snapshotVersion", 2)),
                422,
                "invalid-input",
                "#/evidence");
    }

    @Test
    void nothing_changes_before_the_approval_nor_by_a_refusal() {
        String before = Client.get(path + "/snapshot").extract().asString();
        ask(request(finding(0).put("evaluation", 3))).statusCode(201);
        Client.get(path + "/findings/" + finding(0).getString("id")).body("evaluation", equalTo(5));
        assertProblem(decide(APPROVER, "{\"approved\": false}"), 422, "invalid-input", "#/reason");
        decide(APPROVER, "{\"approved\": false, \"reason\": \"The records do not bear it out.\"}")
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("decided.person", equalTo("p-lead-es"));
        assertThat(Client.get(path + "/snapshot").extract().asString()).isEqualTo(before);
        assertProblem(decide(APPROVER, APPROVAL), 409, "amendment-decided");
        Client.get(path + "/snapshots/2").statusCode(404);
    }

    @Test
    void who_asks_for_it_can_not_approve_it_with_whichever_token_and_can_take_it_back() {
        ask(request(finding(0).put("evaluation", 3))).statusCode(201);
        assertProblem(decide(Client.LEAD, APPROVAL), 409, "same-person");
        Persona elsewhere = Persona.of(Client.LEAD.person(), "education-scotland", "lead-inspector");
        assertProblem(decide(elsewhere, APPROVAL), 409, "same-person");
        Client.get(amendment).body("state", equalTo("requested")).body("decided", nullValue());
        decide(Client.LEAD, "{\"approved\": false, \"reason\": \"Asked for by mistake.\"}")
                .statusCode(200)
                .body("state", equalTo("refused"));
    }

    @Test
    void inspector_who_asked_for_it_takes_it_back_and_decides_about_no_other() {
        Persona asking = Persona.of("p-asking", "care-inspectorate", "inspector");
        Client.as(asking)
                .body(request(finding(0).put("evaluation", 3)).encode())
                .put(amendment)
                .then()
                .statusCode(201);
        String refusal = "{\"approved\": false, \"reason\": \"Asked for by mistake.\"}";
        assertProblem(decide(asking, APPROVAL), 403, "not-allowed");
        assertProblem(decide(Persona.of("p-other", "care-inspectorate", "inspector"), refusal), 403, "not-allowed");
        decide(asking, refusal)
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("decided.person", equalTo("p-asking"));
    }

    @Test
    void decision_needs_the_version_that_it_is_about_and_repeated_changes_nothing() {
        ask(request(finding(0).put("evaluation", 3))).statusCode(201);
        assertProblem(
                Client.as(APPROVER).body(APPROVAL).put(amendment + "/decision").then(), 428, "precondition-missing");
        assertProblem(
                Client.as(APPROVER)
                        .header("If-Match", "\"7\"")
                        .body(APPROVAL)
                        .put(amendment + "/decision")
                        .then(),
                412,
                "stale-version");
        decide(APPROVER, APPROVAL).statusCode(200);
        decide(APPROVER, APPROVAL).statusCode(200).body("state", equalTo("approved"));
        Client.get(path + "/snapshots/3").statusCode(404);
    }

    @Test
    void of_two_amendments_of_one_snapshot_the_second_is_outdated_once_the_first_is_approved() {
        ask(request(finding(0).put("evaluation", 3))).statusCode(201);
        String second = path + "/amendments/" + UUID.randomUUID();
        Client.put(second, request(finding(1).put("evaluation", 2))).statusCode(201);
        decide(APPROVER, APPROVAL).statusCode(200);
        assertProblem(decide(second, APPROVER, APPROVAL), 409, "snapshot-outdated");
        Client.get(second).body("state", equalTo("requested"));
        assertProblem(
                Client.put(
                        path + "/amendments/" + UUID.randomUUID(),
                        request(finding(1).put("evaluation", 2))),
                409,
                "snapshot-outdated");
        Client.put(
                        path + "/amendments/" + UUID.randomUUID(),
                        request(finding(1).put("evaluation", 2)).put("snapshotVersion", 2))
                .statusCode(201);
    }

    @Test
    void amendment_decided_by_many_at_once_has_its_effect_once() {
        ask(request(finding(0).put("evaluation", 3))).statusCode(201);
        String tag = Client.get(amendment).extract().header("ETag");
        List<Integer> answers = Race.answers(
                Stream.of("p-one", "p-two", "p-three", "p-four")
                        .map(person -> Persona.of(person, "education-scotland", "lead-inspector")),
                persona -> Client.as(persona)
                        .header("If-Match", tag)
                        .body(APPROVAL)
                        .put(amendment + "/decision")
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200);
        Client.get(path + "/snapshots/2").statusCode(200);
        Client.get(path + "/snapshots/3").statusCode(404);
    }

    @Test
    void conclusions_are_amended_whole_and_the_repeated_completion_is_still_recognised() throws IOException {
        JsonObject conclusions = Sample.completion()
                .put(
                        "strengths",
                        new JsonArray().add(Sample.conclusion("s1", "Leadership by evidence, in most teams.")));
        ask(new JsonObject()
                        .put("snapshotVersion", 1)
                        .put("reason", "A strength was overstated.")
                        .put("conclusions", conclusions))
                .statusCode(201);
        decide(APPROVER, APPROVAL).statusCode(200);
        for (String other : List.of("requested", "refused")) {
            Client.get(path + "/amendments?state=" + other).body("items", hasSize(0));
        }
        Client.get(path + "/amendments?state=approved").body("items.id", contains(id()));
        FieldworkAmended event = event("inspection.fieldwork-amended.v1", FieldworkAmended.class);
        assertThat(event.snapshot().strengths().get(0).text()).isEqualTo("Leadership by evidence, in most teams.");
        Client.complete(inspection, Sample.completion()).statusCode(200);
        FieldworkCompleted completed = event("inspection.fieldwork-completed.v1", FieldworkCompleted.class);
        assertThat(completed.snapshotVersion()).isEqualTo(1);
    }

    @Test
    void amendment_that_is_asked_for_again_is_the_same_and_with_other_content_is_refused() {
        JsonObject request = request(finding(0).put("evaluation", 3));
        ask(request).statusCode(201);
        ask(request).statusCode(200).body("state", equalTo("requested"));
        assertProblem(ask(request(finding(0).put("evaluation", 2))), 409, "id-in-use");
        Client.get(path + "/amendments").body("items.id", contains(id()));
        Client.get(path + "/amendments?state=requested").body("items.id", contains(id()));
        assertProblem(Client.get(path + "/amendments?state=waiting"), 422, "invalid-input", "#/state");
    }

    @Test
    void everything_that_is_wrong_with_an_amendment_is_named_when_it_is_asked_for() {
        JsonObject evidence = new JsonObject()
                .put("activities", new JsonArray().add(Sample.activity().put("open", true)))
                .put("findings", new JsonArray().add(finding(0).put("indicator", "9.9")))
                .put("withdrawnActivities", new JsonArray().add(activity.getString("id")))
                .put("withdrawnFindings", new JsonArray().add(UUID.randomUUID().toString()));
        assertProblem(
                ask(new JsonObject()
                        .put("snapshotVersion", 1)
                        .put("reason", "Wrong.")
                        .put("evidence", evidence)
                        .put(
                                "conclusions",
                                Sample.completion().put("progress", new JsonArray().add(Sample.progress("a1"))))),
                422,
                "invalid-input",
                "#/evidence/activities",
                "#/evidence/findings/0/indicator",
                "#/evidence/withdrawnActivities",
                "#/evidence/withdrawnFindings/0",
                "#/conclusions/progress/0/area");
        assertProblem(ask(request(finding(0))), 422, "invalid-input", "#/evidence");
        assertProblem(
                ask(request(finding(0).put("evaluation", 3)).put("reason", "About 0101010109.")),
                422,
                "invalid-input",
                "#/reason");
        Client.get(path + "/amendments").body("items", hasSize(0));
    }

    @Test
    void texts_of_an_amendment_that_may_name_somebody_are_taken_with_a_warning() {
        JsonObject request = request(finding(0).put("narrative", "Mr Smith said so."))
                .put("reason", "As Mrs Campbell asked.")
                .put(
                        "conclusions",
                        Sample.completion().put("strengths", new JsonArray().add(Sample.conclusion("s1", "Dr Reid."))));
        ask(request)
                .statusCode(201)
                .body(
                        "warnings.pointer",
                        contains("#/reason", "#/evidence/findings/0/narrative", "#/conclusions/strengths/0/text"))
                .body("warnings.looksLike", contains("name", "name", "name"));
        Client.get(amendment).body("warnings", nullValue());
    }

    @Test
    void fieldwork_that_is_not_completed_is_not_amended_in_this_way() {
        UUID open = UUID.randomUUID();
        Client.plan(open, Sample.plan()).statusCode(201);
        assertProblem(
                Client.put(
                        "/v1/inspections/" + open + "/amendments/" + UUID.randomUUID(),
                        request(finding(0).put("evaluation", 3))),
                409,
                "fieldwork-not-completed");
    }

    private JsonObject finding(int i) {
        return findings.getJsonObject(i).copy();
    }

    private static JsonObject request(JsonObject... changed) {
        return new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "Read against the wrong indicator.")
                .put("evidence", new JsonObject().put("findings", new JsonArray(List.of(changed))));
    }

    private ValidatableResponse ask(JsonObject request) {
        return Client.put(amendment, request);
    }

    private ValidatableResponse decide(Persona persona, String decision) {
        return decide(amendment, persona, decision);
    }

    private static ValidatableResponse decide(String amendment, Persona persona, String decision) {
        return Client.as(persona)
                .header("If-Match", Client.get(amendment).extract().header("ETag"))
                .body(decision)
                .put(amendment + "/decision")
                .then();
    }

    private String id() {
        return amendment.substring(amendment.lastIndexOf('/') + 1);
    }

    private <E> E event(String topic, Class<E> type) throws IOException {
        return EventJson.read(
                new Topic(kafka, topic).awaitRecord(inspection.toString()).value(), type);
    }
}
