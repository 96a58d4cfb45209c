package io.scrutineer.publication;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EventType;
import io.scrutineer.contracts.InspectionEvent;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Tokens;
import io.scrutineer.testparts.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The running service as those outside meet it: events on topics, HTTP as somebody or nobody. */
public final class Service {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Service() {}

    public static Topic topic(String name) {
        return new Topic(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), name);
    }

    public static void receive(InspectionEvent... events) {
        for (InspectionEvent event : events) {
            receive(event, UUID.randomUUID());
        }
    }

    /** An event with an id of its own: the same id twice is a duplicate. */
    public static void receive(InspectionEvent event, UUID eventId) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        Map<String, String> headers = Topic.cloudEvent(type.value());
        headers.put("ce_id", eventId.toString());
        topic(type.topic()).send(event.inspectionId().toString(), headers, EventJson.write(event));
    }

    public static RequestSpecification publisher() {
        return as(Persona.PUBLISHER);
    }

    public static RequestSpecification as(Persona persona) {
        return given().header("Authorization", Tokens.bearer(persona));
    }

    public static RequestSpecification stranger() {
        return given();
    }

    public static Response draft(UUID inspectionId) {
        return publisher().get("/v1/drafts/{id}", inspectionId);
    }

    /** The draft as soon as its grades have come so far. */
    public static Response awaitDraft(UUID inspectionId, String gradesStatus) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> gradesStatus.equals(statusOf(inspectionId)));
        return draft(inspectionId);
    }

    /** All that an approval needs, and the approval; what is refused on the way is told by the last answer. */
    public static Response approve(UUID inspectionId) {
        closeRound(inspectionId);
        signOff(inspectionId);
        return approveAlone(inspectionId);
    }

    /** The approval alone. */
    public static Response approveAlone(UUID inspectionId) {
        return publisher()
                .header("If-Match", draft(inspectionId).header("ETag"))
                .put("/v1/drafts/{id}/approval", inspectionId);
    }

    /** The partnership gets its draft and has nothing to say. */
    public static void closeRound(UUID inspectionId) {
        openRound(inspectionId, "{\"workingDays\": 10}");
        as(officerOf(inspectionId)).put("/v1/drafts/{id}/accuracy-round/completion", inspectionId);
    }

    public static Response openRound(UUID inspectionId, String terms) {
        return publisher()
                .contentType("application/json")
                .body(terms)
                .put("/v1/drafts/{id}/accuracy-round", inspectionId);
    }

    /** Every body signs the draft off as it is. */
    public static void signOff(UUID inspectionId) {
        Response draft = draft(inspectionId);
        for (String body : draft.jsonPath().getList("content.bodies.id", String.class)) {
            as(Persona.of("p-signing", body, "panel-member"))
                    .header("If-Match", draft.header("ETag"))
                    .put("/v1/drafts/{id}/sign-off", inspectionId);
        }
    }

    /** Somebody of the inspected partnership. */
    public static Persona officerOf(UUID inspectionId) {
        return Persona.ofPartnership("p-officer", draft(inspectionId).jsonPath().getString("content.partnership.id"));
    }

    /** An inspection whose draft has all its grades. */
    public static void confirmedDraft(SampleInspection inspection) {
        receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
    }

    /** Writes a section anew. */
    public static void write(UUID inspectionId, String code, String markdown) {
        String etag = publisher()
                .get("/v1/drafts/{id}/sections/{code}", inspectionId, code)
                .header("ETag");
        publisher()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("markdown", markdown))
                .put("/v1/drafts/{id}/sections/{code}", inspectionId, code)
                .then()
                .statusCode(201);
    }

    public static Response publish(UUID inspectionId, String terms) {
        return publisher().contentType("application/json").body(terms).put("/v1/drafts/{id}/publication", inspectionId);
    }

    /** All the way to the public. */
    public static Response published(SampleInspection inspection, String terms) {
        boolean graded = inspection.fieldwork().snapshot().framework().indicators().stream()
                .anyMatch(indicator -> indicator.graded());
        if (graded) {
            receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        } else {
            receive(inspection.fieldwork());
        }
        awaitDraft(inspection.id(), graded ? "confirmed" : "not-graded");
        approve(inspection.id()).then().statusCode(200);
        Response response = publish(inspection.id(), terms);
        response.then().statusCode(201);
        return response;
    }

    private static String statusOf(UUID inspectionId) {
        Response draft = draft(inspectionId);
        return draft.statusCode() == 200 ? draft.jsonPath().getString("gradesStatus") : "none";
    }
}
