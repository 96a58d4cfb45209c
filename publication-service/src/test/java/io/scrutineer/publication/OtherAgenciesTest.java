package io.scrutineer.publication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.OtherAgenciesContract;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class OtherAgenciesTest extends OtherAgenciesContract {

    private static final String ROUND = "{\"closesAt\": \"" + Instant.now().plus(Duration.ofDays(14)) + "\"}";

    private static final String COMMENT = """
            {"section": "introduction", "paragraph": 1, "comment": "It is otherwise.",
             "evidence": {"reference": "Plan, page 4", "text": "It says so."}}""";

    private static final String WITHDRAWAL = "{\"version\": 1, \"reason\": \"A family was recognised.\"}";

    private static final String REPLY = "{\"markdown\": \"We accept it.\"}";

    private static final String ACTION = """
            {"area": "a1", "text": "Offer counselling.", "owner": "Head of service", "due": "2018-12", "state": "planned"}""";

    private static final String QUOTE = """
            {"speaker": "Chief executive", "organisation": "care-inspectorate", "text": "We saw change."}""";

    OtherAgenciesTest() {
        super("publication-service");
    }

    @Override
    protected String outsider() {
        return "hmics";
    }

    /** One whose partnership may read it now. */
    @Override
    protected List<Map<String, UUID>> idsOfOthers() {
        SampleInspection inspection = SampleInspection.create();
        Service.receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        Service.awaitDraft(inspection.id(), "confirmed");
        Service.publisher()
                .contentType("application/json")
                .body(ROUND)
                .put("/v1/drafts/{id}/accuracy-round", inspection.id())
                .then()
                .statusCode(200);
        UUID comment = UUID.randomUUID();
        Service.as(Service.officerOf(inspection.id()))
                .contentType("application/json")
                .body(COMMENT)
                .put("/v1/drafts/{id}/accuracy-comments/{comment}", inspection.id(), comment)
                .then()
                .statusCode(201);
        UUID finding = inspection.fieldwork().snapshot().findings().get(0).id();
        UUID quote = UUID.randomUUID();
        put(Service.publisher(), inspection, "quotes/" + quote, QUOTE);
        return List.of(
                Map.of(
                        "inspectionId",
                        inspection.id(),
                        "commentId",
                        comment,
                        "findingId",
                        finding,
                        "quoteId",
                        quote,
                        "actionId",
                        UUID.randomUUID(),
                        "withdrawalId",
                        UUID.randomUUID()),
                idsOfPublished());
    }

    /** One that is public, with all that can follow. */
    private static Map<String, UUID> idsOfPublished() {
        SampleInspection inspection = SampleInspection.create();
        Service.published(inspection, "{}");
        Persona officer = Service.officerOf(inspection.id());
        UUID action = UUID.randomUUID();
        put(Service.as(officer), inspection, "improvement-plan/actions/" + action, ACTION);
        put(Service.as(officer), inspection, "reply", REPLY);
        UUID withdrawal = UUID.randomUUID();
        put(Service.publisher(), inspection, "withdrawals/" + withdrawal, WITHDRAWAL);
        UUID finding = inspection.fieldwork().snapshot().findings().get(0).id();
        return Map.of(
                "inspectionId",
                inspection.id(),
                "commentId",
                UUID.randomUUID(),
                "findingId",
                finding,
                "quoteId",
                UUID.randomUUID(),
                "actionId",
                action,
                "withdrawalId",
                withdrawal);
    }

    private static void put(RequestSpecification who, SampleInspection inspection, String what, String body) {
        who.contentType("application/json")
                .body(body)
                .put("/v1/drafts/" + inspection.id() + "/" + what)
                .then()
                .statusCode(201);
    }

    /** Nothing here is found under the address of another thing; of the outsider's there is none. */
    @Override
    protected UUID inspectionOfOutsider() {
        return UUID.randomUUID();
    }

    @Override
    protected List<String> bodies(Endpoint endpoint) {
        if (endpoint.path().endsWith("/corrections/{version}")) {
            return List.of("{\"notice\": \"A record was misread.\"}");
        }
        if (endpoint.path().endsWith("/sections/{code}")) {
            return List.of(
                    "{\"markdown\": \"x\", \"citations\": [{\"paragraph\": 1, \"findings\": [\"{findingId}\"]}]}");
        }
        if (endpoint.path().endsWith("/accuracy-comments/{commentId}")) {
            return List.of(COMMENT);
        }
        if (endpoint.path().endsWith("/withdrawals/{withdrawalId}")) {
            return List.of(WITHDRAWAL);
        }
        if (endpoint.path().endsWith("/actions/{actionId}")) {
            return List.of(ACTION);
        }
        if (endpoint.path().endsWith("/quotes/{quoteId}")) {
            return List.of(QUOTE);
        }
        if (endpoint.path().endsWith("/reply")) {
            return List.of(REPLY);
        }
        if (endpoint.path().endsWith("/decision")) {
            return List.of("{\"approved\": true}");
        }
        if (endpoint.path().endsWith("/answer")) {
            return List.of("{\"accepted\": true, \"explanation\": \"Changed.\"}");
        }
        return endpoint.path().endsWith("/accuracy-round") ? List.of(ROUND) : super.bodies(endpoint);
    }
}
