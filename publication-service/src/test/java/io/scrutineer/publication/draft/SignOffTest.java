package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.approveAlone;
import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.closeRound;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every body stands behind the draft as it is, or there is no approval. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class SignOffTest {

    private static final Persona OTHER_BODY = Persona.PANEL_MEMBER;

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void approval_waits_for_every_body() {
        confirmedDraft(inspection);
        closeRound(inspection.id());
        sign(Persona.PUBLISHER).then().statusCode(201).body("signOffs.body", contains("care-inspectorate"));
        approveAlone(inspection.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:sign-offs-missing"))
                .body("detail", containsString("education-scotland"));
        sign(OTHER_BODY).then().statusCode(201);
        sign(OTHER_BODY).then().statusCode(200);
        approveAlone(inspection.id()).then().statusCode(200);
    }

    @Test
    void change_voids_what_was_signed_and_approved() {
        confirmedDraft(inspection);
        closeRound(inspection.id());
        sign(Persona.PUBLISHER).then().statusCode(201);
        sign(OTHER_BODY).then().statusCode(201);
        approveAlone(inspection.id()).then().statusCode(200);
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("markdown", "Another text."))
                .put("/v1/drafts/{id}/sections/context", inspection.id())
                .then()
                .statusCode(201);
        draft(inspection.id()).then().body("signOffs", empty()).body("status", equalTo("draft"));
        approveAlone(inspection.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:sign-offs-missing"));
        sign(OTHER_BODY).then().statusCode(200);
    }

    @Test
    void signature_is_of_the_state_that_was_read() {
        confirmedDraft(inspection);
        String read = draft(inspection.id()).header("ETag");
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("markdown", "Another text."))
                .put("/v1/drafts/{id}/sections/context", inspection.id())
                .then()
                .statusCode(201);
        publisher()
                .header("If-Match", read)
                .put("/v1/drafts/{id}/sign-off", inspection.id())
                .then()
                .statusCode(412);
        publisher().put("/v1/drafts/{id}/sign-off", inspection.id()).then().statusCode(428);
    }

    @Test
    void nothing_is_signed_off_before_the_grades_are_confirmed_or_by_others() {
        receive(inspection.fieldwork(), inspection.proposed());
        awaitDraft(inspection.id(), "proposed");
        sign(Persona.PUBLISHER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:grades-not-confirmed"));
        sign(Persona.PUBLISHER.at("hmics")).then().statusCode(404);
    }

    private Response sign(Persona persona) {
        return as(persona)
                .header("If-Match", draft(inspection.id()).header("ETag"))
                .put("/v1/drafts/{id}/sign-off", inspection.id());
    }
}
