package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static io.scrutineer.publication.Service.topic;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.ConfirmedOverall;
import io.scrutineer.contracts.GradeClaim;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.InspectionEvent;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Topic;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class DraftTest {

    private final SampleInspection inspection = SampleInspection.create();

    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void same_draft_comes_of_the_three_events_in_any_order(int first, int second, int third) {
        List<InspectionEvent> events = inspection.events();
        receive(events.get(first), events.get(second), events.get(third));
        awaitDraft(inspection.id(), "confirmed")
                .then()
                .body("status", equalTo("draft"))
                .body("approval", nullValue())
                .body("content.reference", equalTo(inspection.reference()))
                .body(
                        "content.title",
                        equalTo("Joint inspection of services for children and young people in East Ayrshire"))
                .body("content.fieldworkDates", equalTo("August to November 2017"))
                .body("content.chapters.grades.flatten().grade", equalTo(List.of(5, 6)))
                .body(
                        "content.gradeSentence",
                        equalTo("Inspectors graded one of the two quality indicators as excellent and one as very"
                                + " good."));
    }

    @Test
    void claims_of_confirmed_grades_are_there_to_cite_until_an_amendment_comes() {
        SampleInspection inspection = SampleInspection.create();
        GradeClaim claim = new GradeClaim(
                "only",
                "6.3",
                6,
                "excellent",
                "2018-03-06",
                3,
                "As of 6 March 2018, East Ayrshire is the only area graded excellent on participation.");
        receive(
                inspection.fieldwork(),
                inspection.proposed(),
                inspection.confirmed().with(List.of(claim), new ConfirmedOverall(5, "very good", null)));
        awaitDraft(inspection.id(), "confirmed")
                .then()
                .body("claims.sentence", contains(claim.sentence()))
                .body("claims[0].asOf", equalTo("2018-03-06"))
                .body("overall.label", equalTo("very good"))
                .body("content.overallGrade.label", equalTo("very good"))
                .body(
                        "content.sections.find { it.code == 'introduction' }.paragraphs[1]",
                        endsWith("The overall grade is very good."));
        receive(inspection.amended(2, snapshot -> snapshot.strengths("Something else.")));
        awaitDraft(inspection.id(), "awaiting-grades")
                .then()
                .body("claims", nullValue())
                .body("overall", nullValue())
                .body("content.overallGrade", nullValue());
    }

    @Test
    void draft_shows_how_far_its_grades_have_come() {
        receive(inspection.fieldwork());
        awaitDraft(inspection.id(), "awaiting-grades")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .body("content.chapters", equalTo(List.of()));
        receive(inspection.proposed());
        awaitDraft(inspection.id(), "proposed").then().body("content.gradeSentence", notNullValue());
        receive(inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
    }

    @Test
    void duplicate_changes_nothing() {
        UUID eventId = UUID.randomUUID();
        receive(inspection.fieldwork(), eventId);
        receive(inspection.proposed(), inspection.confirmed());
        Response once = awaitDraft(inspection.id(), "confirmed");
        receive(inspection.fieldwork(), eventId);
        receive(inspection.confirmed());
        Drafting.awaitConsumption();
        Response twice = draft(inspection.id());
        assertThat(twice.asString()).isEqualTo(once.asString());
        assertThat(twice.header("ETag")).isEqualTo(once.header("ETag"));
    }

    @Test
    void older_version_is_ignored_and_grades_of_another_snapshot_do_not_count() {
        SampleInspection later = inspection.completedAgain(2, "b".repeat(64));
        receive(inspection.proposed(), inspection.confirmed(), inspection.fieldwork());
        awaitDraft(inspection.id(), "confirmed");
        receive(later.fieldwork());
        awaitDraft(inspection.id(), "awaiting-grades");
        receive(inspection.fieldwork(), inspection.confirmed());
        Drafting.awaitConsumption();
        assertThat(draft(inspection.id()).jsonPath().getString("gradesStatus")).isEqualTo("awaiting-grades");
        receive(later.confirmed());
        awaitDraft(inspection.id(), "confirmed");
    }

    @Test
    void reopened_grades_void_the_approval_until_they_are_confirmed_again() {
        SampleInspection amended = inspection.completedAgain(2, "b".repeat(64));
        receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        approve(inspection.id()).then().statusCode(200);
        receive(amended.reopened("2.1"));
        awaitDraft(inspection.id(), "reopened").then().body("status", equalTo("draft"));
        approve(inspection.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:grades-not-confirmed"));
        publisher()
                .contentType("application/json")
                .body("{}")
                .put("/v1/drafts/{id}/publication", inspection.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:not-approved"));
        receive(amended.fieldwork(), amended.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        approve(inspection.id()).then().statusCode(200);
    }

    @Test
    void reopening_that_comes_after_the_new_confirmation_changes_nothing() {
        SampleInspection amended = inspection.completedAgain(2, "b".repeat(64));
        receive(amended.fieldwork(), amended.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        receive(amended.reopened("2.1"));
        Drafting.awaitConsumption();
        assertThat(draft(inspection.id()).jsonPath().getString("gradesStatus")).isEqualTo("confirmed");
    }

    @Test
    void confirmation_that_leaves_an_indicator_out_does_not_count() {
        GradesConfirmed all = inspection.confirmed();
        receive(
                inspection.fieldwork(),
                inspection.proposed(),
                new GradesConfirmed(
                        all.inspectionId(),
                        all.snapshotVersion(),
                        all.snapshotSha256(),
                        all.resultSha256(),
                        all.confirmedAt(),
                        all.confirmingBodies(),
                        all.grades().subList(0, 1)));
        awaitDraft(inspection.id(), "proposed");
        Drafting.awaitConsumption();
        assertThat(draft(inspection.id()).jsonPath().getString("gradesStatus")).isEqualTo("proposed");
    }

    @Test
    void indicator_with_insufficient_evidence_has_no_grade_in_the_draft() {
        receive(
                inspection.fieldwork(),
                inspection.proposedWith(
                        new ProposedGrade("2.1", null, null, "low", List.of("Evidence came from one kind of source.")),
                        new ProposedGrade("6.3", 6, "excellent", "high", List.of())));
        awaitDraft(inspection.id(), "proposed")
                .then()
                .body("content.chapters.grades.flatten().code", equalTo(List.of("6.3")))
                .body("content.gradeSentence", nullValue());
    }

    @Test
    void approval_before_the_grades_are_confirmed_is_refused() {
        receive(inspection.fieldwork(), inspection.proposed());
        awaitDraft(inspection.id(), "proposed");
        approve(inspection.id())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scrutineer:problem:grades-not-confirmed"));
    }

    @Test
    void approval_is_recorded_once_with_who_gave_it() {
        receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        Response first = approve(inspection.id());
        first.then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("approval.person", equalTo("p-publisher"))
                .body("approval.body", equalTo("care-inspectorate"));
        assertThat(approve(inspection.id()).asString()).isEqualTo(first.asString());
    }

    @Test
    void approval_of_an_ungraded_inspection_needs_no_grades() {
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(
                inspection, new ProgressFact("a1", "Shorten the wait for counselling.", "some", "Waits fell.")));
        receive(review.fieldwork());
        awaitDraft(review.id(), "not-graded");
        approve(review.id()).then().statusCode(200).body("status", equalTo("approved"));
    }

    @Test
    void approval_lapses_when_the_content_changes() {
        receive(inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        approve(inspection.id()).then().statusCode(200);
        SampleInspection later = inspection.completedAgain(2, "c".repeat(64));
        receive(later.fieldwork());
        awaitDraft(inspection.id(), "awaiting-grades").then().body("status", equalTo("draft"));
    }

    @Test
    void approval_says_which_version_it_is_of() {
        receive(inspection.fieldwork());
        String early = awaitDraft(inspection.id(), "awaiting-grades").header("ETag");
        receive(inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        publisher()
                .put("/v1/drafts/{id}/approval", inspection.id())
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        publisher()
                .header("If-Match", early)
                .put("/v1/drafts/{id}/approval", inspection.id())
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("draft");
    }

    @Test
    void list_leads_through_all_drafts_by_reference() {
        List<SampleInspection> some =
                List.of(SampleInspection.create(), SampleInspection.create(), SampleInspection.create());
        some.forEach(one -> receive(one.fieldwork()));
        some.forEach(one -> awaitDraft(one.id(), "awaiting-grades"));
        List<String> places = Drafting.allReferencesAndIds(2);
        assertThat(places)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(some.stream()
                        .map(one -> one.reference() + " " + one.id())
                        .toList());
    }

    @Test
    void stranger_sees_no_draft_and_not_whether_there_is_one() {
        receive(inspection.fieldwork());
        awaitDraft(inspection.id(), "awaiting-grades");
        String there = stranger()
                .get("/v1/drafts/{id}", inspection.id())
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String notThere = stranger()
                .get("/v1/drafts/{id}", UUID.randomUUID())
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertThat(there).isEqualTo(notThere).contains("urn:scrutineer:problem:not-identified");
        stranger().get("/v1/drafts").then().statusCode(401);
        stranger()
                .header("If-Match", "*")
                .put("/v1/drafts/{id}/approval", inspection.id())
                .then()
                .statusCode(401);
        stranger()
                .contentType("application/json")
                .body("{}")
                .put("/v1/drafts/{id}/publication", inspection.id())
                .then()
                .statusCode(401);
    }

    @Test
    void event_that_makes_no_report_goes_to_the_dead_letters_while_the_others_flow_on() {
        SampleInspection impossible = SampleInspection.create(snapshot -> snapshot.reference("Not/A Slug"));
        receive(impossible.fieldwork(), inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        var letter = topic("publication-service.dead-letter")
                .awaitRecord(impossible.id().toString());
        assertThat(Topic.headers(letter).get("scrutineer-dead-letter-reason"))
                .isEqualTo("No report can be made of it: The reference can not be an address");
        assertThat(draft(impossible.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void malformed_event_goes_to_the_dead_letters_while_the_others_flow_on() {
        String key = UUID.randomUUID().toString();
        topic("grading.grades-confirmed.v1")
                .send(key, Topic.cloudEvent("io.scrutineer.grades-confirmed.v1"), "{\"grades\":".getBytes(UTF_8));
        receive(inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        var letter = topic("publication-service.dead-letter").awaitRecord(key);
        assertThat(Topic.headers(letter)).containsKey("scrutineer-dead-letter-reason");
    }
}
