package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.draft.Drafting;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is public stays as it is; when what it rests on was amended, another version says so. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class CorrectionTest {

    private static final String NOTICE = "Two case records had been read against the wrong indicator.";

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void amended_fieldwork_leaves_the_public_report_as_it_is_and_makes_a_correction_due() {
        String before = published(inspection, "{}").asString();
        amend();
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("correction-due");
        assertThat(stranger().get("/v1/reports/{id}", inspection.id()).asString())
                .isEqualTo(before);
    }

    @Test
    void correction_is_the_next_version_with_a_notice_of_what_reads_otherwise() {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        amend();
        approve(inspection.id()).then().statusCode(200);
        correct(2, NOTICE).statusCode(201);
        Response report = stranger().get("/v1/reports/{id}", inspection.id());
        report.then()
                .body("version", equalTo(2))
                .body("datePublished", equalTo("2018-03"))
                .body("correction.notice", equalTo(NOTICE))
                .body("correction.changes.part", contains("Grades", "Grade of 6.3", "Strength s1"))
                .body("correction.changes[1].asStated", equalTo("excellent"))
                .body("correction.changes[1].corrected", equalTo("very good"))
                .body("correction.changes[2].corrected", equalTo("Participation in most services."));
        assertThat(PublicHash.of(report.asString())).isEqualTo(report.jsonPath().getString("contentSha256"));
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("published");
        assertThat(PublishedEvents.of(inspection.id()))
                .extracting(event -> event.reportVersion())
                .containsExactly(1, 2);
    }

    @Test
    void corrected_version_stays_readable_and_the_list_has_the_report_once() {
        String first = published(inspection, "{}").asString();
        amend();
        approve(inspection.id());
        correct(2, NOTICE).statusCode(201);
        assertThat(stranger()
                        .get("/v1/reports/{id}/versions/1", inspection.id())
                        .asString())
                .isEqualTo(first);
        stranger()
                .get("/v1/reports/{id}/versions", inspection.id())
                .then()
                .body("version", contains(2, 1))
                .body("[0].correction.notice", equalTo(NOTICE))
                .body("[1].correction", nullValue());
        List<String> listed =
                stranger().get("/v1/reports?limit=200").jsonPath().getList("items.inspectionId", String.class);
        assertThat(listed).containsOnlyOnce(inspection.id().toString());
        stranger().get("/v1/reports/{id}/versions/3", inspection.id()).then().statusCode(404);
    }

    @Test
    void page_tells_of_the_correction_and_the_old_page_of_the_new_one() {
        published(inspection, "{}");
        amend();
        approve(inspection.id());
        correct(2, NOTICE).statusCode(201);
        String path = "/reports/" + inspection.reference();
        stranger()
                .get(path)
                .then()
                .body(containsString(NOTICE))
                .body(containsString("href=\"" + path + "/versions/1\""))
                .body(not(containsString("never changes")));
        stranger()
                .get(path + "/versions/1")
                .then()
                .statusCode(200)
                .body(containsString("This page is version 1 as it went public, and never changes"))
                .body(containsString("href=\"" + path + "\""))
                .body(not(containsString(NOTICE)));
        stranger().get(path + "/versions/9").then().statusCode(404);
    }

    @Test
    void correction_repeated_changes_nothing_and_with_another_notice_is_refused() {
        published(inspection, "{}");
        amend();
        approve(inspection.id());
        String corrected = correct(2, NOTICE).statusCode(201).extract().asString();
        assertThat(correct(2, NOTICE).statusCode(200).extract().asString()).isEqualTo(corrected);
        assertProblem(correct(2, "Something else."), 409, "version-published");
        assertProblem(correct(3, NOTICE), 409, "nothing-to-correct");
        assertThat(stranger()
                        .get("/v1/reports/{id}/versions", inspection.id())
                        .jsonPath()
                        .getList("$"))
                .hasSize(2);
    }

    @Test
    void correction_waits_for_the_approval_and_leaves_no_version_out() {
        receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        assertProblem(correct(2, NOTICE), 409, "not-published");
        approve(inspection.id());
        publisher()
                .contentType("application/json")
                .body("{}")
                .put("/v1/drafts/{id}/publication", inspection.id())
                .then()
                .statusCode(201);
        amend();
        assertProblem(correct(2, NOTICE), 409, "not-approved");
        approve(inspection.id()).then().statusCode(200);
        assertProblem(correct(3, NOTICE), 409, "version-skipped");
        assertProblem(correct(2, " "), 422, "invalid-input");
        assertProblem(correct(1, NOTICE), 422, "invalid-input");
    }

    @Test
    void amendment_that_the_report_says_nothing_of_needs_no_correction() {
        published(inspection, "{}");
        FieldworkAmended amended = inspection.amended(2, snapshot -> snapshot);
        receive(amended, inspection.confirmedFor(amended, grade -> grade));
        Drafting.awaitConsumption();
        awaitDraft(inspection.id(), "confirmed")
                .then()
                .body("status", equalTo("published"))
                .body("content.strengths", hasSize(1));
    }

    /** One of the grades and a strength read otherwise, and people have confirmed that. */
    private void amend() {
        FieldworkAmended amended =
                inspection.amended(2, snapshot -> snapshot.strengths("Participation in most services."));
        receive(
                amended,
                inspection.confirmedFor(
                        amended,
                        grade -> grade.indicator().equals("6.3") ? new ConfirmedGrade("6.3", 5, "very good") : grade));
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            Response draft = draft(inspection.id());
            return draft.jsonPath().getString("content.strengths[0].text").startsWith("Participation in most")
                    && draft.jsonPath().getString("gradesStatus").equals("confirmed");
        });
    }

    private ValidatableResponse correct(int version, String notice) {
        return publisher()
                .contentType("application/json")
                .body("{\"notice\": \"" + notice + "\"}")
                .put("/v1/drafts/{id}/corrections/{version}", inspection.id(), version)
                .then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scrutineer:problem:" + code));
    }
}
