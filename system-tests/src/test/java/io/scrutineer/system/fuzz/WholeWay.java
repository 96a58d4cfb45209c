package io.scrutineer.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.identity.Persona;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One inspection from its plan to a corrected report, by requests that all have to succeed: what takes so many right ones
 * after each other that chance may miss it.
 */
final class WholeWay {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REFUSED = 400;

    private static final String INSPECTION = "/v1/inspections/{inspectionId}";
    private static final String ASSESSMENT = "/v1/assessments/{inspectionId}";
    private static final String DRAFT = "/v1/drafts/{inspectionId}";
    private static final String LEAD = Persona.LEAD_INSPECTOR.role();
    private static final String INSPECTOR = Persona.INSPECTOR.role();
    private static final String PANEL = Persona.PANEL_MEMBER.role();
    private static final String PUBLISHER = Persona.PUBLISHER.role();
    private static final String PLANNER = Persona.PLANNER.role();
    private static final String AUDITOR = Persona.AUDITOR.role();
    private static final String PARTNERSHIP = Persona.PARTNERSHIP_OFFICER.role();

    /** Those of the model of the stories. */
    static final List<String> BODIES =
            List.of("care-inspectorate", "education-scotland", "healthcare-improvement-scotland", "hmics");

    /** Somebody who leads too, and is not who asked. */
    static final Persona APPROVER = Persona.SECOND.get(0);

    /** Who publishes for the lead body too, and is not who asks for a withdrawal. */
    static final Persona SECOND_PUBLISHER = Persona.of("p-second-publisher", "care-inspectorate", "publisher");

    private final List<Operation> operations;
    private final Map<String, String> tokens;
    private final RightBodies bodies;
    private final Case inspection;
    private final Function<FuzzRequest, Answered> sender;

    WholeWay(
            List<Operation> operations,
            Map<String, String> tokens,
            RightBodies bodies,
            Case inspection,
            Function<FuzzRequest, Answered> sender) {
        this.operations = operations;
        this.tokens = tokens;
        this.bodies = bodies;
        this.inspection = inspection;
        this.sender = sender;
    }

    /** A status, and a body where there is one. */
    record Answered(int status, JsonNode body) {}

    /** All of it; the panel signs off what it is asked to. */
    void walk(Runnable panel) {
        plan();
        gather();
        readAndAsk();
        correctFieldwork();
        put(LEAD, INSPECTION + "/completion", inspection.completion());
        grade("proposed", panel);
        publish("draft", "/publication", object());
        amend();
        grade("proposed", panel);
        publish("correction-due", "/corrections/2", object().put("notice", "A record had been read wrongly."));
        follow();
        withdraw();
        tryPolicy();
        hold();
    }

    private void plan() {
        ObjectNode partnership = inspection.partnership().deepCopy();
        put(PLANNER, "/v1/partnerships/" + partnership.remove("id").asText(), partnership);
        put(PLANNER, INSPECTION, inspection.plan());
        put(PLANNER, INSPECTION + "/phase", object().put("phase", "preparation").put("reason", "They were told."));
        String member = INSPECTION + "/team/" + UUID.randomUUID();
        put(PLANNER, member, right("PUT " + INSPECTION + "/team/{memberId}"));
        send(PLANNER, "DELETE", member, "");
        put(LEAD, INSPECTION + "/position-statement", right("PUT " + INSPECTION + "/position-statement"));
        String conflict = "/v1/conflicts-of-interest/" + UUID.randomUUID();
        put(PLANNER, conflict, right("PUT /v1/conflicts-of-interest/{conflictId}"));
        put(PLANNER, conflict + "/end", right("PUT /v1/conflicts-of-interest/{conflictId}/end"));
        String concern = INSPECTION + "/concerns/" + UUID.randomUUID();
        put(INSPECTOR, concern, right("PUT " + INSPECTION + "/concerns/{concernId}"));
        put(
                Persona.CONCERN_OFFICER.role(),
                concern + "/escalations/" + UUID.randomUUID(),
                right("PUT " + INSPECTION + "/concerns/{concernId}/escalations/{escalationId}"));
    }

    private void gather() {
        post(LEAD, INSPECTION + "/activities", object().set("activities", inspection.activities()));
        post(LEAD, INSPECTION + "/findings", object().set("findings", inspection.findings()));
        post(
                INSPECTOR,
                INSPECTION + "/sync",
                object().set(
                                "operations",
                                array(object().put("action", "create")
                                        .set(
                                                "finding",
                                                again(inspection.findings().path(0))))));
    }

    /** One reads a record and takes it back; a survey brings its answers. */
    private void readAndAsk() {
        JsonNode drawn = put(LEAD, INSPECTION + "/case-sample", right("PUT " + INSPECTION + "/case-sample"));
        ObjectNode rating = object().put("indicator", "6.3")
                .put("evaluation", 4)
                .put("type", "strength")
                .put("narrative", "The plan followed from what the child had said.");
        ObjectNode reading = object().put("activityId", idOf("case-record-review"))
                .put("record", drawn.path("drawn").path(0).asText());
        reading.putArray("ratings").add(rating);
        String address = INSPECTION + "/case-readings/" + UUID.randomUUID();
        put(INSPECTOR, address, reading);
        put(INSPECTOR, address + "/withdrawal", object().put("reason", "It was the wrong record."));

        String survey = INSPECTION + "/surveys/" + UUID.randomUUID();
        put(LEAD, survey, right("PUT " + INSPECTION + "/surveys/{surveyId}"));
        send(LEAD, "PUT", survey + "/answers", "I am listened to\noften\nrarely\noften\n");
    }

    /** What was recorded is put right, and what was recorded twice goes. */
    private void correctFieldwork() {
        JsonNode activity = inspection.activities().path(0);
        put(
                LEAD,
                INSPECTION + "/activities/" + id(activity),
                activity.<ObjectNode>deepCopy().put("title", "Said anew."));
        JsonNode finding = inspection.findings().path(0);
        put(
                LEAD,
                INSPECTION + "/findings/" + id(finding),
                finding.<ObjectNode>deepCopy().put("narrative", "Said anew."));
        ObjectNode twice = object().put("reason", "Recorded twice.");
        JsonNode otherActivity = again(activity);
        post(LEAD, INSPECTION + "/activities", object().set("activities", array(otherActivity)));
        put(LEAD, INSPECTION + "/activities/" + id(otherActivity) + "/withdrawal", twice);
        JsonNode otherFinding = again(finding);
        post(LEAD, INSPECTION + "/findings", object().set("findings", array(otherFinding)));
        put(LEAD, INSPECTION + "/findings/" + id(otherFinding) + "/withdrawal", twice);
    }

    /** One of the panel agrees, the others do what is left to do, and two people confirm. */
    private void grade(String status, Runnable panel) {
        awaitAt(PANEL, ASSESSMENT, answer -> answer.path("status").asText().equals(status));
        JsonNode moderation =
                send(PANEL, "GET", ASSESSMENT + "/moderation", "").body().path("indicators");
        put(
                PANEL,
                ASSESSMENT + "/panel-actions/" + UUID.randomUUID(),
                object().put("kind", "agree")
                        .put("indicator", moderation.path(0).path("indicator").asText()));
        panel.run();
        for (Persona person : List.of(Persona.LEAD_INSPECTOR, Persona.PANEL_MEMBER)) {
            send(person.role(), "PUT", ASSESSMENT + "/confirmations/" + person.person(), "");
        }
    }

    private void publish(String status, String end, ObjectNode terms) {
        awaitAt(
                PUBLISHER,
                DRAFT,
                answer -> answer.path("gradesStatus").asText().equals("confirmed")
                        && (status.equals("draft")
                                || answer.path("status").asText().equals(status)));
        if (status.equals("draft")) {
            hearPartnership();
        }
        BODIES.forEach(body -> send(signingFor(body), "PUT", DRAFT + "/sign-off", ""));
        send(PUBLISHER, "PUT", DRAFT + "/approval", "");
        if (status.equals("draft")) {
            changeMoment();
        }
        put(PUBLISHER, DRAFT + end, terms);
    }

    /** The partnership contests a paragraph, is answered, and has nothing more to say. */
    private void hearPartnership() {
        put(PUBLISHER, DRAFT + "/accuracy-round", right("PUT " + DRAFT + "/accuracy-round"));
        String comment = DRAFT + "/accuracy-comments/" + UUID.randomUUID();
        put(PARTNERSHIP, comment, right("PUT " + DRAFT + "/accuracy-comments/{commentId}"));
        put(LEAD, comment + "/answer", right("PUT " + DRAFT + "/accuracy-comments/{commentId}/answer"));
        put(LEAD, DRAFT + "/sections/context", right("PUT " + DRAFT + "/sections/{code}"));
        send(PARTNERSHIP, "PUT", DRAFT + "/accuracy-round/completion", "");
    }

    /** A moment is set and taken back, while people think of what to say. */
    private void changeMoment() {
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        put(PUBLISHER, DRAFT + "/publication", object().put("publishAt", tomorrow));
        send(PUBLISHER, "DELETE", DRAFT + "/publication", "");
        put(PUBLISHER, DRAFT + "/quotes/" + UUID.randomUUID(), right("PUT " + DRAFT + "/quotes/{quoteId}"));
    }

    /** The partnership replies and plans, and the public sees it. */
    private void follow() {
        put(PARTNERSHIP, DRAFT + "/reply", right("PUT " + DRAFT + "/reply"));
        send(PUBLISHER, "PUT", DRAFT + "/reply/release", "");
        String action = "/improvement-plan/actions/";
        put(PARTNERSHIP, DRAFT + action + UUID.randomUUID(), right("PUT " + DRAFT + action + "{actionId}"));
        send(PUBLISHER, "PUT", DRAFT + "/improvement-plan/release", "");
    }

    /** In the end the report is public no more. */
    private void withdraw() {
        String withdrawal = DRAFT + "/withdrawals/" + UUID.randomUUID();
        put(PUBLISHER, withdrawal, object().put("version", 2).put("reason", "A family was recognised."));
        put(SECOND_PUBLISHER.person(), withdrawal + "/decision", object().put("approved", true));
    }

    /** Who signs off for a body. */
    static String signingFor(String body) {
        return "p-signing-" + body;
    }

    /** Another evaluation, which opens the grade that rests on it, and another conclusion, which a reader of the report sees. */
    private void amend() {
        JsonNode last = inspection.findings().path(inspection.findings().size() - 1);
        int other = last.path("evaluation").asInt() == 4 ? 3 : 4;
        ObjectNode amendment = object().put("snapshotVersion", 1).put("reason", "A record had been read wrongly.");
        amendment
                .putObject("evidence")
                .set("findings", array(last.<ObjectNode>deepCopy().put("evaluation", other)));
        ObjectNode conclusions = inspection.completion().deepCopy();
        conclusions
                .withArray("strengths")
                .add(object().put("code", "s9").put("text", "Leadership that goes by evidence."));
        amendment.set("conclusions", conclusions);
        String address = INSPECTION + "/amendments/" + UUID.randomUUID();
        put(INSPECTOR, address, amendment);
        put(APPROVER.person(), address + "/decision", object().put("approved", true));
        awaitAt(PANEL, ASSESSMENT, answer -> answer.path("snapshotVersion").asInt() == 2);
    }

    /** A policy is tried on what there is, until somebody has seen enough. */
    private void tryPolicy() {
        String trial = "/v1/what-if/" + UUID.randomUUID();
        put(PANEL, trial, right("PUT /v1/what-if/{whatIfId}"));
        awaitAt(PANEL, trial, answer -> !answer.path("state").asText().equals("running"));
        send(PANEL, "DELETE", trial, "");
    }

    private void hold() {
        put(AUDITOR, "/v1/legal-holds/{inspectionId}", object().put("reference", "case-of-the-whole-way"));
        send(AUDITOR, "DELETE", "/v1/legal-holds/{inspectionId}", "");
    }

    private JsonNode right(String operation) {
        return bodies.of(operation, new Subject(inspection, object(), object()));
    }

    private JsonNode put(String role, String path, JsonNode body) {
        return send(role, "PUT", path, body.toString()).body();
    }

    private void post(String role, String path, JsonNode body) {
        send(role, "POST", path, body.toString());
    }

    private Answered send(String role, String method, String path, String body) {
        FuzzRequest request = request(role, method, path, body);
        Answered answer = sender.apply(request);
        assertThat(answer.status()).as("%s: %s", request, answer.body()).isLessThan(REFUSED);
        return answer;
    }

    /** What comes by events comes later. */
    private void awaitAt(String role, String path, Predicate<JsonNode> condition) {
        FuzzRequest request = request(role, "GET", path, "");
        await(request.toString()).atMost(PATIENCE).untilAsserted(() -> {
            JsonNode body = sender.apply(request).body();
            assertThat(condition.test(body)).as(body.toString()).isTrue();
        });
    }

    private FuzzRequest request(String role, String method, String path, String body) {
        Operation operation = operation(method, path);
        URI uri = operation.service().uri().resolve(path.replace("{inspectionId}", inspection.inspectionId()));
        HttpRequest.Builder http = HttpRequest.newBuilder(uri)
                .header("Authorization", tokens.get(role))
                .header("If-Match", tag(method, path))
                .header("Content-Type", path.endsWith("/answers") ? "text/csv" : "application/json")
                .method(method, BodyPublishers.ofString(body));
        return new FuzzRequest(operation, role, http.build(), body);
    }

    /** Of whichever version there is; but grades are named as they were read. */
    private String tag(String method, String path) {
        if (!method.equals("PUT") || !path.startsWith(ASSESSMENT)) {
            return "*";
        }
        String result =
                send(PANEL, "GET", ASSESSMENT, "").body().path("resultSha256").asText();
        int revision = send(PANEL, "GET", ASSESSMENT + "/moderation", "")
                .body()
                .path("revision")
                .asInt();
        return '"' + result + (revision == 0 ? "" : "." + revision) + '"';
    }

    private Operation operation(String method, String path) {
        return operations.stream()
                .filter(each -> each.method().equals(method) && path.matches(pattern(each.path())))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(method + " " + path));
    }

    private static String pattern(String path) {
        return path.replace("{inspectionId}", "\\{inspectionId}").replaceAll("(?<!\\\\)\\{\\w+}", "[^/{}]+");
    }

    private String idOf(String kind) {
        for (JsonNode activity : inspection.activities()) {
            if (activity.path("kind").asText().equals(kind)) {
                return id(activity);
            }
        }
        throw new IllegalArgumentException(kind);
    }

    private static String id(JsonNode piece) {
        return piece.path("id").asText();
    }

    private static JsonNode again(JsonNode piece) {
        return piece.<ObjectNode>deepCopy().put("id", UUID.randomUUID().toString());
    }

    private static JsonNode array(JsonNode only) {
        return JsonNodeFactory.instance.arrayNode().add(only);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
