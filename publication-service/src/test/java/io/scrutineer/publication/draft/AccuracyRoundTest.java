package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inspected partnership sees its draft in the factual accuracy round, and at no other time. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class AccuracyRoundTest {

    private static final Instant IN_TWO_WEEKS =
            Instant.now().plus(Duration.ofDays(14)).truncatedTo(ChronoUnit.SECONDS);

    private final SampleInspection inspection = SampleInspection.create();
    private final Persona officer = Persona.ofPartnership(
            "p-officer", inspection.fieldwork().snapshot().partnership().id());

    @Test
    void partnership_sees_its_draft_once_the_round_is_open() {
        confirmedDraft();
        assertHidden(officer);
        open(IN_TWO_WEEKS).then().statusCode(200).body("accuracyRound.closesAt", equalTo(IN_TWO_WEEKS.toString()));
        draft(officer).then().statusCode(200).body("content.reference", equalTo(inspection.reference()));
        assertThat(as(officer).get("/v1/drafts?limit=200").jsonPath().getList("items.inspectionId"))
                .contains(inspection.id().toString());
    }

    @Test
    void another_partnership_does_not() {
        confirmedDraft();
        open(IN_TWO_WEEKS).then().statusCode(200);
        assertHidden(Persona.ofPartnership("p-other-officer", "another-partnership"));
    }

    @Test
    void round_closes_by_itself() {
        confirmedDraft();
        open(IN_TWO_WEEKS).then().statusCode(200);
        draft(officer).then().statusCode(200);
        open(Instant.now().plusSeconds(5)).then().statusCode(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> draft(officer).statusCode() == 404);
        assertHidden(officer);
    }

    @Test
    void draft_is_hidden_from_the_partnership_again_when_the_report_is_public() {
        confirmedDraft();
        open(IN_TWO_WEEKS).then().statusCode(200);
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{}").then().statusCode(201);
        assertHidden(officer);
    }

    @Test
    void another_moment_moves_the_end_and_the_same_one_changes_nothing() {
        confirmedDraft();
        String opened = open(IN_TWO_WEEKS).jsonPath().getString("accuracyRound.openedAt");
        open(IN_TWO_WEEKS).then().statusCode(200).body("accuracyRound.openedAt", equalTo(opened));
        Instant later = IN_TWO_WEEKS.plus(Duration.ofDays(5));
        open(later)
                .then()
                .body("accuracyRound.closesAt", equalTo(later.toString()))
                .body("accuracyRound.extensions.reason", equalTo(List.of("More time is needed.")))
                .body("accuracyRound.openedAt", equalTo(opened));
    }

    @Test
    void round_does_not_open_before_the_grades_are_confirmed() {
        receive(inspection.fieldwork(), inspection.proposed());
        awaitDraft(inspection.id(), "proposed");
        open(IN_TWO_WEEKS).then().statusCode(409).body("type", equalTo("urn:scrutineer:problem:grades-not-confirmed"));
    }

    @Test
    void end_that_can_not_be_is_refused() {
        confirmedDraft();
        for (Instant never : new Instant[] {Instant.now().minusSeconds(1), IN_TWO_WEEKS.plus(Duration.ofDays(100))}) {
            open(never).then().statusCode(422).body("errors.pointer", hasItem("#/closesAt"));
        }
        open("{\"closesAt\": \"soon\"}").then().statusCode(400);
        open("{}").then().statusCode(422).body("errors.pointer", hasItem("#/closesAt"));
    }

    private void confirmedDraft() {
        receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
    }

    private Response open(Instant closesAt) {
        return open("{\"closesAt\": \"" + closesAt + "\", \"reason\": \"More time is needed.\"}");
    }

    private Response open(String body) {
        return publisher()
                .contentType("application/json")
                .body(body)
                .put("/v1/drafts/{id}/accuracy-round", inspection.id());
    }

    private Response draft(Persona persona) {
        return as(persona).get("/v1/drafts/{id}", inspection.id());
    }

    private void assertHidden(Persona persona) {
        draft(persona).then().statusCode(404);
        as(persona)
                .get("/v1/drafts?limit=200")
                .then()
                .statusCode(200)
                .body("items.inspectionId", not(hasItem(inspection.id().toString())));
    }
}
