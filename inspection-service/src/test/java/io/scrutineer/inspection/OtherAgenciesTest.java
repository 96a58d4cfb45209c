package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.OtherAgenciesContract;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OtherAgenciesTest extends OtherAgenciesContract {

    private static final String OUTSIDER = "healthcare-improvement-scotland";

    OtherAgenciesTest() {
        super("inspection-service");
    }

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Override
    protected String outsider() {
        return OUTSIDER;
    }

    @Override
    protected List<Map<String, UUID>> idsOfOthers() {
        UUID completed = UUID.randomUUID();
        UUID amendment = UUID.randomUUID();
        List<Map<String, UUID>> ids =
                List.of(recorded(UUID.randomUUID(), UUID.randomUUID()), recorded(completed, amendment));
        Client.complete(completed, Sample.completion()).statusCode(201);
        JsonObject conclusions = Sample.completion().put("strengths", new JsonArray());
        JsonObject request = new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "It was no strength.")
                .put("conclusions", conclusions);
        Client.put("/v1/inspections/" + completed + "/amendments/" + amendment, request)
                .statusCode(201);
        return ids;
    }

    private static Map<String, UUID> recorded(UUID inspection, UUID amendment) {
        JsonObject activity = Sample.activity();
        JsonArray findings = Sample.findings(activity, 1);
        UUID member = UUID.randomUUID();
        UUID conflict = UUID.randomUUID();
        String address = "/v1/inspections/" + inspection;
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.put(address + "/team/" + member, Sample.member("p-" + member)).statusCode(201);
        Client.put(address + "/case-sample", Sample.caseSample()).statusCode(201);
        Client.put(address + "/position-statement", Sample.positionStatement()).statusCode(201);
        Client.put("/v1/conflicts-of-interest/" + conflict, Sample.conflict("p-" + conflict))
                .statusCode(201);
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, findings).statusCode(201);
        UUID survey = UUID.randomUUID();
        UUID concern = UUID.randomUUID();
        Client.put(address + "/surveys/" + survey, Sample.survey()).statusCode(201);
        Client.put(address + "/concerns/" + concern, Sample.concern()).statusCode(201);
        return Map.ofEntries(
                Map.entry("inspectionId", inspection),
                Map.entry("activityId", UUID.fromString(activity.getString("id"))),
                Map.entry("findingId", UUID.fromString(findings.getJsonObject(0).getString("id"))),
                Map.entry("memberId", member),
                Map.entry("conflictId", conflict),
                Map.entry("amendmentId", amendment),
                Map.entry("readingId", read(address)),
                Map.entry("surveyId", survey),
                Map.entry("concernId", concern),
                Map.entry("escalationId", escalated(address + "/concerns/" + concern)));
    }

    /** The reading of a record that a second person has read too, so that nothing is left open. */
    private static UUID read(String address) {
        UUID reading = UUID.randomUUID();
        JsonObject review = Sample.activity().put("kind", "case-record-review");
        Client.post(address + "/activities", new JsonObject().put("activities", new JsonArray().add(review)))
                .statusCode(201);
        JsonObject content = Sample.caseReading(review, Sample.rating("5.2", 4));
        Client.put(address + "/case-readings/" + reading, content).statusCode(201);
        Client.as(Persona.INSPECTOR)
                .body(content.encode())
                .put(address + "/case-readings/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        return reading;
    }

    private static UUID escalated(String concern) {
        UUID escalation = UUID.randomUUID();
        Client.as(Persona.CONCERN_OFFICER)
                .header("If-Match", "*")
                .body(Sample.escalation().encode())
                .put(concern + "/escalations/" + escalation)
                .then()
                .statusCode(201);
        return escalation;
    }

    /** In fieldwork too. */
    @Override
    protected UUID inspectionOfOutsider() {
        UUID inspection = UUID.randomUUID();
        Persona planner = Client.LEAD.at(OUTSIDER);
        JsonObject activity = Sample.activity().put("body", OUTSIDER);
        Client.as(planner)
                .body(plan().put("activities", new JsonArray().add(activity)).encode())
                .put("/v1/inspections/{id}", inspection)
                .then()
                .statusCode(201);
        return inspection;
    }

    @Override
    protected List<String> bodies(Endpoint endpoint) {
        JsonObject activity = Sample.activity().put("id", "{fresh}").put("body", OUTSIDER);
        JsonObject finding = Sample.finding(activity).put("id", "{fresh}").put("activityId", "{activityId}");
        JsonObject body =
                switch (endpoint.method() + endpoint.path().replaceFirst("/v1/inspections/\\{inspectionId}", " ")) {
                    case "PUT " -> plan();
                    case "PUT /phase" ->
                        new JsonObject().put("phase", "cancelled").put("reason", "Why not");
                    case "PUT /team/{memberId}" -> Sample.member("p-{fresh}").put("body", OUTSIDER);
                    case "PUT /position-statement" -> Sample.positionStatement();
                    case "PUT /case-sample" -> Sample.caseSample();
                    case "POST /activities" -> new JsonObject().put("activities", new JsonArray().add(activity));
                    case "POST /findings" -> new JsonObject().put("findings", new JsonArray().add(finding));
                    case "PUT /activities/{activityId}" -> activity.put("id", "{activityId}");
                    case "PUT /findings/{findingId}" -> finding.put("id", "{findingId}");
                    case "PUT /activities/{activityId}/withdrawal", "PUT /findings/{findingId}/withdrawal" ->
                        new JsonObject().put("reason", "Recorded twice.");
                    case "POST /sync" -> new JsonObject().put("operations", operations());
                    case "PUT /completion" -> Sample.completion();
                    case "PUT /amendments/{amendmentId}" -> amendment();
                    case "PUT /amendments/{amendmentId}/decision" -> new JsonObject().put("approved", true);
                    case "PUT /case-readings/{readingId}" ->
                        Sample.caseReading(new JsonObject().put("id", "{activityId}"), Sample.rating("5.2", 4));
                    case "PUT /case-readings/{readingId}/withdrawal" ->
                        new JsonObject().put("reason", "The wrong record was opened.");
                    case "PUT /surveys/{surveyId}" -> Sample.survey().put("body", OUTSIDER);
                    case "PUT /concerns/{concernId}" -> Sample.concern();
                    case "PUT /concerns/{concernId}/escalations/{escalationId}" -> Sample.escalation();
                    case "PUT/v1/conflicts-of-interest/{conflictId}" -> conflict();
                    case "PUT/v1/conflicts-of-interest/{conflictId}/end" ->
                        new JsonObject().put("reason", "noted-in-error");
                    default -> new JsonObject();
                };
        return List.of(body.encode());
    }

    private static JsonObject plan() {
        return Sample.plan()
                .put("reference", "of-the-outsider-" + UUID.randomUUID())
                .put("leadBody", OUTSIDER)
                .put("partnerBodies", new JsonArray());
    }

    /** In an area where nobody else has one, of the person who asks. */
    private static JsonObject conflict() {
        JsonObject conflict = Sample.conflict("{person}").put("areaCode", "S12000018");
        conflict.remove("partnership");
        return conflict;
    }

    private static JsonObject amendment() {
        JsonObject evidence = new JsonObject()
                .put("withdrawnActivities", new JsonArray().add("{activityId}"))
                .put("withdrawnFindings", new JsonArray().add("{findingId}"));
        return new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "Recorded twice.")
                .put("evidence", evidence);
    }

    private static JsonArray operations() {
        return new JsonArray()
                .add(withdrawal("{activityId}").put("activityId", "{activityId}"))
                .add(withdrawal("{findingId}").put("findingId", "{findingId}"));
    }

    private static JsonObject withdrawal(String piece) {
        return new JsonObject()
                .put("action", "withdraw")
                .put("versionId", "{fresh}")
                .put("bases", new JsonArray().add(piece))
                .put("reason", "Recorded twice.");
    }
}
