package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.approveAlone;
import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.openRound;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.signOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The partnership contests facts, each comment is answered, and nothing is approved before that is done. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class FactualAccuracyTest {

    private final SampleInspection inspection = SampleInspection.create();
    private final Persona officer = Persona.ofPartnership(
            "p-officer", inspection.fieldwork().snapshot().partnership().id());

    @Test
    void comment_is_of_a_paragraph_as_it_read_and_is_answered_once() {
        openedRound();
        UUID comment = UUID.randomUUID();
        contest(comment, "It is otherwise.")
                .statusCode(201)
                .body("paragraphText", startsWith("This report says what"))
                .body("evidence.reference", equalTo("Plan, page 4"));
        contest(comment, "It is otherwise.").statusCode(200);
        assertProblem(contest(comment, "Something else."), 409, "comment-recorded");
        answer(comment, true, "The name was put right.").statusCode(200).body("answer.accepted", equalTo(true));
        answer(comment, true, "The name was put right.").statusCode(200);
        assertProblem(answer(comment, false, "No."), 409, "comment-answered");
        as(officer)
                .get("/v1/drafts/{id}/accuracy-comments", inspection.id())
                .then()
                .statusCode(200)
                .body("items.answer.explanation", contains("The name was put right."));
    }

    @Test
    void comments_come_page_by_page() {
        openedRound();
        for (int i = 0; i < 3; i++) {
            contest(UUID.randomUUID(), "Comment " + i).statusCode(201);
        }
        Response first = publisher().get("/v1/drafts/{id}/accuracy-comments?limit=2", inspection.id());
        first.then().body("items", hasSize(2)).header("Link", notNullValue());
        publisher()
                .get(
                        "/v1/drafts/{id}/accuracy-comments?limit=2&cursor={cursor}",
                        inspection.id(),
                        first.jsonPath().getString("next"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void approval_waits_for_the_round_its_answers_and_its_end() {
        confirmedDraft(inspection);
        signOff(inspection.id());
        assertProblem(approveAlone(inspection.id()).then(), 409, "round-missing");
        openRound(inspection.id(), "{\"workingDays\": 10}").then().statusCode(200);
        assertProblem(approveAlone(inspection.id()).then(), 409, "round-open");
        UUID comment = UUID.randomUUID();
        contest(comment, "It is otherwise.").statusCode(201);
        complete(officer).statusCode(201);
        assertProblem(approveAlone(inspection.id()).then(), 409, "round-open");
        answer(comment, false, "The register says what the report says.").statusCode(200);
        approveAlone(inspection.id()).then().statusCode(200).body("status", equalTo("approved"));
    }

    @Test
    void round_whose_time_is_over_is_closed() {
        confirmedDraft(inspection);
        signOff(inspection.id());
        openRound(inspection.id(), "{\"workingDays\": 10}").then().statusCode(200);
        assertProblem(approveAlone(inspection.id()).then(), 409, "round-open");
        String soon = "{\"closesAt\": \"%s\", \"reason\": \"Nothing is contested.\"}";
        openRound(inspection.id(), soon.formatted(Instant.now().plusSeconds(5)))
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> approveAlone(inspection.id()).statusCode() == 200);
        contest(UUID.randomUUID(), "Too late.").statusCode(404);
    }

    @Test
    void whoever_is_done_contests_nothing_more() {
        openedRound();
        complete(officer).statusCode(201).body("completedAt", notNullValue());
        complete(officer).statusCode(200);
        assertProblem(contest(UUID.randomUUID(), "One more."), 409, "round-closed");
        assertProblem(
                openRound(inspection.id(), "{\"workingDays\": 20, \"reason\": \"More time.\"}")
                        .then(),
                409,
                "round-closed");
    }

    @Test
    void only_the_partnership_of_the_inspection_takes_part() {
        openedRound();
        Persona other = Persona.ofPartnership("p-other", "another-partnership");
        complete(other).statusCode(404);
        contest(other, UUID.randomUUID(), "It is otherwise.").statusCode(404);
        as(other)
                .get("/v1/drafts/{id}/accuracy-comments", inspection.id())
                .then()
                .statusCode(404);
        complete(Persona.PUBLISHER).statusCode(403);
    }

    @Test
    void end_is_moved_with_a_reason_only() {
        openedRound();
        openRound(inspection.id(), "{\"workingDays\": 12}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/reason"));
        openRound(inspection.id(), "{\"workingDays\": 12, \"reason\": \"Figures are late.\"}")
                .then()
                .statusCode(200)
                .body("accuracyRound.extensions.reason", contains("Figures are late."));
        openRound(inspection.id(), "{\"workingDays\": 12}").then().statusCode(200);
        openRound(inspection.id(), "{}").then().statusCode(422);
        openRound(inspection.id(), "{\"workingDays\": 0}").then().statusCode(422);
    }

    @Test
    void comment_that_can_not_be_is_refused() {
        openedRound();
        contest(UUID.randomUUID(), "x".repeat(4_001)).statusCode(422).body("errors.pointer", hasItem("#/comment"));
        contest(UUID.randomUUID(), "x".repeat(10_000_000)).statusCode(413);
        contest("introduction", 99).statusCode(422).body("errors.pointer", hasItem("#/paragraph"));
        contest("nothing", 1).statusCode(422).body("errors.pointer", hasItem("#/section"));
    }

    @Test
    void comments_stay_when_their_section_is_written_anew() {
        openedRound();
        contest(UUID.randomUUID(), "It is otherwise.").statusCode(201);
        String etag = publisher()
                .get("/v1/drafts/{id}/sections/introduction", inspection.id())
                .header("ETag");
        publisher()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("markdown", "Another introduction."))
                .put("/v1/drafts/{id}/sections/introduction", inspection.id())
                .then()
                .statusCode(201);
        assertThat(publisher()
                        .get("/v1/drafts/{id}/accuracy-comments", inspection.id())
                        .jsonPath()
                        .getString("items[0].paragraphText"))
                .startsWith("This report says what");
        assertProblem(approve(inspection.id()).then(), 409, "round-open");
    }

    private void openedRound() {
        confirmedDraft(inspection);
        openRound(inspection.id(), "{\"workingDays\": 10}").then().statusCode(200);
    }

    private ValidatableResponse contest(UUID id, String comment) {
        return contest(officer, id, comment);
    }

    private ValidatableResponse contest(Persona persona, UUID id, String comment) {
        return contest(persona, id, comment("introduction", 1, comment));
    }

    private ValidatableResponse contest(String section, int paragraph) {
        return contest(officer, UUID.randomUUID(), comment(section, paragraph, "It is otherwise."));
    }

    private ValidatableResponse contest(Persona persona, UUID id, Map<String, ?> body) {
        return as(persona)
                .contentType("application/json")
                .body(body)
                .put("/v1/drafts/{id}/accuracy-comments/{comment}", inspection.id(), id)
                .then();
    }

    private static Map<String, ?> comment(String section, int paragraph, String comment) {
        return Map.of(
                "section",
                section,
                "paragraph",
                paragraph,
                "comment",
                comment,
                "evidence",
                Map.of("reference", "Plan, page 4", "text", "The plan says so."));
    }

    private ValidatableResponse answer(UUID comment, boolean accepted, String explanation) {
        return publisher()
                .contentType("application/json")
                .body(Map.of("accepted", accepted, "explanation", explanation))
                .put("/v1/drafts/{id}/accuracy-comments/{comment}/answer", inspection.id(), comment)
                .then();
    }

    private ValidatableResponse complete(Persona persona) {
        return as(persona)
                .put("/v1/drafts/{id}/accuracy-round/completion", inspection.id())
                .then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scrutineer:problem:" + code));
    }
}
