package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write sections anew: nobody's text is lost, nothing in it acts, and what it rests on is kept. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class SectionTest {

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void generated_sections_tell_what_each_sentence_rests_on() {
        confirmedDraft(inspection);
        publisher()
                .get("/v1/drafts/{id}/sections", inspection.id())
                .then()
                .statusCode(200)
                .body("code", hasItem("theme-1"))
                .body("version", everyItem(equalTo(0)))
                .body("find { it.code == 'theme-1' }.paragraphs[0].sentences[0].sources.kind", contains("grade"))
                .body(
                        "find { it.code == 'theme-1' }.paragraphs[0].sentences[1].sources.kind",
                        everyItem(equalTo("finding")))
                .body("find { it.code == 'strengths' }.paragraphs[0].sentences[0].sources[0].id", equalTo("s1"));
    }

    @Test
    void text_takes_the_place_of_the_section_in_the_draft_the_report_and_the_page() {
        confirmedDraft(inspection);
        write("context", etag("context"), "Young people **shape** services.")
                .then()
                .statusCode(201);
        assertThat(draft(inspection.id())
                        .jsonPath()
                        .getString("content.sections.find { it.code == 'context' }.paragraphs[0]"))
                .isEqualTo("Young people **shape** services.");
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{}").then().statusCode(201).body("sections.code", hasItem("context"));
        stranger()
                .get("/reports/" + inspection.reference())
                .then()
                .body(containsString("<p>Young people <strong>shape</strong> services.</p>"));
    }

    @Test
    void version_for_young_people_is_public_once_somebody_has_put_it() {
        confirmedDraft(inspection);
        section("young-people")
                .then()
                .statusCode(200)
                .body("paragraphs[0].markdown", containsString("looked at how well services in East Ayrshire"));
        draft(inspection.id()).then().body("content.youngPeople", equalTo(null));
        write("young-people", etag("young-people"), "You told us that **you are heard**.")
                .then()
                .statusCode(201);
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{}")
                .then()
                .statusCode(201)
                .body("youngPeople.paragraphs", contains("You told us that **you are heard**."))
                .body("sections.code", not(hasItem("young-people")));
        String path = "/reports/" + inspection.reference();
        stranger().get(path).then().body(containsString("href=\"" + path + "/young-people\""));
        stranger()
                .get(path + "/young-people")
                .then()
                .statusCode(200)
                .header("ETag", not(startsWith("W/")))
                .body(containsString("<p>You told us that <strong>you are heard</strong>.</p>"))
                .body(containsString("Sample evidence"));
        stranger()
                .get(path + "/versions/1/young-people")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void report_without_a_version_for_young_people_has_no_page_for_it() {
        published(inspection, "{}").then().body("youngPeople", equalTo(null));
        String path = "/reports/" + inspection.reference();
        stranger().get(path).then().body(not(containsString("young-people")));
        stranger().get(path + "/young-people").then().statusCode(404);
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        confirmedDraft(inspection);
        String read = etag("context");
        write("context", read, "The first text.").then().statusCode(201);
        write("context", read, "The second text.")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scrutineer:problem:stale-version"))
                .body("current.paragraphs.markdown", contains("The first text."))
                .body("yours.markdown", equalTo("The second text."));
        write("context", etag("context"), "The first text.\n\nThe second text.")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("paragraphs", hasSize(2));
    }

    @Test
    void same_text_again_changes_nothing_and_without_a_version_there_is_no_change() {
        confirmedDraft(inspection);
        String read = etag("context");
        write("context", read, "A text.").then().statusCode(201);
        write("context", read, "A text.").then().statusCode(200).body("version", equalTo(1));
        publisher()
                .contentType("application/json")
                .body(Map.of("markdown", "Another."))
                .put("/v1/drafts/{id}/sections/context", inspection.id())
                .then()
                .statusCode(428);
        write("nothing", read, "A text.").then().statusCode(404);
    }

    @Test
    void versions_tell_who_wrote_what() {
        confirmedDraft(inspection);
        write("context", etag("context"), "One.").then().statusCode(201);
        as(Persona.LEAD_INSPECTOR)
                .contentType("application/json")
                .header("If-Match", etag("context"))
                .body(Map.of("markdown", "Two."))
                .put("/v1/drafts/{id}/sections/context", inspection.id())
                .then()
                .statusCode(201);
        publisher()
                .get("/v1/drafts/{id}/sections/context/versions", inspection.id())
                .then()
                .statusCode(200)
                .body("version", contains(2, 1))
                .body("person", contains("p-lead-inspector", "p-publisher"))
                .body("markdown", contains("Two.", "One."));
    }

    @Test
    void paragraph_cites_findings_of_its_own_inspection_alone() {
        confirmedDraft(inspection);
        UUID finding = inspection.fieldwork().snapshot().findings().get(0).id();
        cite(1, finding).then().statusCode(201).body("paragraphs[0].findings", contains(finding.toString()));
        cite(1, UUID.randomUUID()).then().statusCode(422).body("errors.pointer", contains("#/citations/0/findings/0"));
        cite(2, finding).then().statusCode(422).body("errors.pointer", contains("#/citations/0/paragraph"));
    }

    @Test
    void markup_in_a_text_is_shown_and_does_nothing() {
        confirmedDraft(inspection);
        write(
                        "context",
                        etag("context"),
                        "<script>alert(1)</script>\n\n[x](javascript:alert(2)) ![y](//elsewhere.example/z.png)")
                .then()
                .statusCode(201);
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{}").then().statusCode(201);
        assertThat(stranger().get("/reports/" + inspection.reference()).asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>", "javascript:", "elsewhere.example", "<img");
    }

    @Test
    void text_that_can_not_be_is_refused() {
        confirmedDraft(inspection);
        write("context", etag("context"), " ").then().statusCode(422).body("errors.pointer", hasItem("#/markdown"));
        write("context", etag("context"), "x".repeat(50_001)).then().statusCode(422);
        write("context", etag("context"), "x".repeat(1_100_000)).then().statusCode(413);
    }

    /** Whoever reads it goes down into it, step by step. */
    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "*a **b "})
    void text_that_is_nested_without_end_is_refused(String part) {
        confirmedDraft(inspection);
        String text = part.repeat(1_000) + "deep" + " b** a*".repeat(1_000);
        write("context", etag("context"), text).then().statusCode(422).body("errors.pointer", contains("#/markdown"));
        write("context", etag("context"), part.repeat(5_000) + "deep" + " b** a*".repeat(1_000))
                .then()
                .statusCode(422);
    }

    /** A section is kept by its paragraphs, and a definition is none. */
    @Test
    void text_that_says_elsewhere_where_its_links_lead_is_refused() {
        confirmedDraft(inspection);
        String text = "See [the plan][1].\n\n[1]: https://example.org/plan";
        write("context", etag("context"), text)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/markdown"))
                .body("errors[0].detail", containsString("[text](address)"));
        write("context", etag("context"), "See [the plan](https://example.org/plan) and [1]: more to come.")
                .then()
                .statusCode(201);
    }

    @Test
    void section_goes_stale_when_the_facts_change_under_it_and_the_others_follow_them() {
        confirmedDraft(inspection);
        write("strengths", etag("strengths"), "Voices are heard.").then().statusCode(201);
        FieldworkAmended amended = inspection.amended(
                2, snapshot -> snapshot.strengths("Other voices.").areasForImprovement("Another area."));
        receive(amended, inspection.confirmedFor(amended, grade -> grade));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> section("strengths").jsonPath().getBoolean("stale"));
        awaitDraft(inspection.id(), "confirmed");
        section("strengths").then().body("paragraphs.markdown", contains("Voices are heard."));
        section("areas-for-improvement")
                .then()
                .body("stale", equalTo(false))
                .body("paragraphs.markdown", contains("- Another area."));
        approve(inspection.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:checks-failed"))
                .body("errors.detail", contains(startsWith("section-stale")));
        write("strengths", etag("strengths"), "Voices are heard.")
                .then()
                .statusCode(201)
                .body("stale", equalTo(false));
        approve(inspection.id()).then().statusCode(200);
    }

    @Test
    void draft_whose_text_contradicts_the_data_is_not_approved() {
        confirmedDraft(inspection);
        write("introduction", etag("introduction"), "Inspectors graded both quality indicators as excellent.")
                .then()
                .statusCode(201);
        publisher()
                .get("/v1/drafts/{id}/checks", inspection.id())
                .then()
                .statusCode(200)
                .body("passed", equalTo(false))
                .body("checks.code", contains("grade-sentence"))
                .body("checks[0].level", equalTo("blocking"));
        approve(inspection.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:checks-failed"))
                .body("errors.pointer", contains("#/sections/introduction/paragraphs/1"));
        write(
                        "introduction",
                        etag("introduction"),
                        "Inspectors graded one of the two quality indicators as excellent and one as very good.")
                .then()
                .statusCode(201);
        publisher().get("/v1/drafts/{id}/checks", inspection.id()).then().body("passed", equalTo(true));
        approve(inspection.id()).then().statusCode(200);
    }

    @Test
    void review_that_misdates_what_it_follows_up_is_found_out() {
        published(inspection, "{\"datePublished\": \"2018-03\"}");
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(inspection));
        receive(review.fieldwork());
        awaitDraft(review.id(), "not-graded");
        String etag =
                publisher().get("/v1/drafts/{id}/sections/context", review.id()).header("ETag");
        publisher()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("markdown", "The earlier inspection took place in May 2016."))
                .put("/v1/drafts/{id}/sections/context", review.id())
                .then()
                .statusCode(201);
        publisher()
                .get("/v1/drafts/{id}/checks", review.id())
                .then()
                .body("checks.code", contains("inspection-date"))
                .body("checks.detail", not(contains("unknown")));
    }

    private Response section(String code) {
        return publisher().get("/v1/drafts/{id}/sections/{code}", inspection.id(), code);
    }

    private String etag(String code) {
        return section(code).header("ETag");
    }

    private Response cite(int paragraph, UUID finding) {
        return write(
                "context",
                etag("context"),
                Map.of(
                        "markdown",
                        "One paragraph.",
                        "citations",
                        List.of(Map.of("paragraph", paragraph, "findings", List.of(finding)))));
    }

    private Response write(String code, String etag, String markdown) {
        return write(code, etag, Map.of("markdown", markdown));
    }

    private Response write(String code, String etag, Map<String, ?> body) {
        return publisher()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put("/v1/drafts/{id}/sections/{code}", inspection.id(), code);
    }
}
