package io.scrutineer.publication.press;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.officerOf;
import static io.scrutineer.publication.Service.openRound;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.wording.GradeSentence;
import io.scrutineer.publication.wording.LabelledCount;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The press release says what the report says, and is as closed as its draft. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class PressReleaseTest {

    private final SampleInspection inspection = SampleInspection.create();
    private final UUID quote = UUID.randomUUID();

    @Test
    void release_says_in_sentences_what_the_data_say() {
        confirmedDraft(inspection);
        release()
                .then()
                .statusCode(200)
                .body("headline", equalTo("Report on services for children and young people in East Ayrshire"))
                .body("notBefore", nullValue())
                .body(
                        "paragraphs[0]",
                        equalTo("Care Inspectorate and Education Scotland published the report of a joint inspection of"
                                + " services for children and young people in East Ayrshire."))
                .body("paragraphs[2]", equalTo("The report names one strength and one area for improvement."))
                .body(
                        "notesToEditors",
                        hasItems(
                                "The services are those of Sample Area Community Planning Partnership.",
                                "The inspection was carried out by Care Inspectorate (lead) with Education Scotland.",
                                "The evidence was made up to show how the system works. It says nothing about any real service."))
                .body("notesToEditors", hasItem(startsWith("Fieldwork took place ")))
                .body("notesToEditors", hasItem(startsWith("The report, reference " + inspection.reference())));
        String grades = release().jsonPath().getString("paragraphs[1]");
        assertThat(GradeSentence.parse(grades.substring(0, grades.indexOf('.') + 1)))
                .containsExactly(new LabelledCount("excellent", 1), new LabelledCount("very good", 1));
        assertThat(grades)
                .endsWith(
                        " The best grade, excellent, is for “Participation of children, young people, families and other"
                                + " stakeholders”; the lowest, very good, is for “Impact on children and young people”.");
    }

    @Test
    void quotes_stand_as_they_were_put_down_last() {
        confirmedDraft(inspection);
        put(quote("care-inspectorate", "We saw “real” <change>."), null).then().statusCode(201);
        put(quote("care-inspectorate", "We saw “real” <change>."), null).then().statusCode(200);
        put(quote("care-inspectorate", "We saw more."), null).then().statusCode(428);
        put(quote("care-inspectorate", "We saw more."), "\"9\"").then().statusCode(412);
        put(quote("sample-area", "We are glad."), "\"1\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        release()
                .then()
                .body("quotes.text", contains("We are glad."))
                .body("quotes.speaker", contains("Chief executive"))
                .body("quotes.organisation", contains("Sample Area Community Planning Partnership"));
        put(quote("hmics", "We were not there."), "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/organisation"));
    }

    @Test
    void release_names_the_moment_of_the_embargo_and_follows_the_draft() {
        confirmedDraft(inspection);
        approve(inspection.id()).then().statusCode(200);
        Instant moment = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        publish(inspection.id(), "{\"publishAt\": \"" + moment + "\"}").then().statusCode(202);
        release().then().body("notBefore", equalTo(moment.toString()));
        publish(inspection.id(), "{}").then().statusCode(201);
        release().then().body("notBefore", nullValue());
    }

    @Test
    void release_is_for_those_who_work_on_the_draft() {
        confirmedDraft(inspection);
        openRound(inspection.id(), "{\"workingDays\": 10}").then().statusCode(200);
        Persona officer = officerOf(inspection.id());
        as(officer).get("/v1/drafts/{id}", inspection.id()).then().statusCode(200);
        for (RequestSpecification who : List.of(stranger(), as(officer))) {
            assertThat(who.get(address() + "/press-release").statusCode()).isIn(401, 403);
        }
        as(Persona.of("p-hmics", "hmics", "publisher"))
                .get(address() + "/press-release")
                .then()
                .statusCode(404);
        put(as(Persona.of("p-hmics", "hmics", "publisher")), quote("hmics", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void there_are_twenty_quotes_at_most() {
        confirmedDraft(inspection);
        for (int i = 0; i < 20; i++) {
            put(publisher(), UUID.randomUUID(), quote("sample-area", "Quote " + i))
                    .then()
                    .statusCode(201);
        }
        put(publisher(), UUID.randomUUID(), quote("sample-area", "One more"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:too-many-quotes"));
        assertThat(draft(inspection.id()).asString()).doesNotContain("Quote 1");
    }

    private static Map<String, String> quote(String organisation, String text) {
        return Map.of("speaker", "Chief executive", "organisation", organisation, "text", text);
    }

    private Response put(Map<String, String> body, @Nullable String ifMatch) {
        return put(ifMatch == null ? publisher() : publisher().header("If-Match", ifMatch), body);
    }

    private Response put(RequestSpecification who, Map<String, String> body) {
        return put(who, quote, body);
    }

    private Response put(RequestSpecification who, UUID id, Map<String, String> body) {
        return who.contentType("application/json").body(body).put(address() + "/quotes/{quote}", id);
    }

    private Response release() {
        return publisher().get(address() + "/press-release");
    }

    private String address() {
        return "/v1/drafts/" + inspection.id();
    }
}
