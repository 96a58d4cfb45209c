package io.scrutineer.publication.followup;

import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The partnership replies to its public report; the public sees what a publisher has released. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ReplyTest {

    private static final Persona OFFICER = Persona.ofPartnership("p-officer", "sample-area");

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void reply_stands_beside_the_report_once_it_is_released() {
        String hash = published(inspection, "{}").jsonPath().getString("contentSha256");
        write("We **accept** it.", null).then().statusCode(201).body("version", equalTo(1));
        report().then().body("reply", nullValue());
        assertThat(page()).doesNotContain("accept</strong>");
        release("\"1\"").then().statusCode(201).body("version", equalTo(1));
        release("\"1\"").then().statusCode(200).body("version", equalTo(1));
        report().then()
                .body("reply.markdown", equalTo("We **accept** it."))
                .body("reply.version", equalTo(1))
                .body("contentSha256", equalTo(hash));
        assertThat(page()).contains("We <strong>accept</strong> it.").contains("Reply of the partnership");
    }

    @Test
    void another_text_needs_the_version_that_was_read_and_is_public_when_it_is_released() {
        published(inspection, "{}");
        write("First.", null).then().statusCode(201);
        release("\"1\"").then().statusCode(201);
        write("First.", null).then().statusCode(200);
        write("Second.", null).then().statusCode(428);
        write("Second.", "\"7\"").then().statusCode(412);
        write("Second.", "\"1\"").then().statusCode(201).header("ETag", "\"2\"");
        report().then().body("reply.markdown", equalTo("First."));
        release("\"1\"").then().statusCode(412);
        release("\"2\"").then().statusCode(201).body("version", equalTo(2));
        report().then().body("reply.markdown", equalTo("Second."));
        as(OFFICER)
                .get(address() + "/versions")
                .then()
                .body("markdown", contains("Second.", "First."))
                .body("person", contains("p-officer", "p-officer"));
    }

    @Test
    void what_could_act_on_a_page_is_shown_as_it_was_written() {
        published(inspection, "{}");
        write("[x](javascript:alert(1)) ![cat](https://elsewhere.example/cat.png)\n\n<script>alert(1)</script>", null)
                .then()
                .statusCode(201);
        release("*").then().statusCode(201);
        assertThat(page())
                .contains("&lt;script&gt;")
                .contains("cat")
                .doesNotContain("<script>")
                .doesNotContain("javascript:")
                .doesNotContain("elsewhere.example");
    }

    @Test
    void reply_has_words_and_not_more_than_five_thousand() {
        published(inspection, "{}");
        write("word ".repeat(5_001), null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/markdown"))
                .body("errors[0].detail", containsString("5001"));
        write("---", null).then().statusCode(422).body("errors.pointer", contains("#/markdown"));
        write("x".repeat(60_001), null).then().statusCode(422);
        write("> ".repeat(5_000) + "word", null).then().statusCode(422).body("errors.pointer", contains("#/markdown"));
        write("word ".repeat(5_000), null).then().statusCode(201);
    }

    @Test
    void text_of_another_media_type_is_refused() {
        as(OFFICER)
                .contentType("text/plain")
                .body("We accept it.")
                .put(address())
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void there_is_nothing_to_reply_to_before_the_report_is_public_or_for_others() {
        confirmedDraft(inspection);
        write("We accept it.", null).then().statusCode(404);
        release("*").then().statusCode(404);
        SampleInspection other = SampleInspection.create();
        published(other, "{}");
        Persona elsewhere = Persona.ofPartnership("p-elsewhere", "another-area");
        put(as(elsewhere), other, "We accept it.").then().statusCode(404);
        put(as(OFFICER), other, "We accept it.").then().statusCode(201);
        as(elsewhere).get("/v1/drafts/{id}/reply", other.id()).then().statusCode(404);
        as(Persona.of("p-hmics", "hmics", "publisher"))
                .get("/v1/drafts/{id}/reply", other.id())
                .then()
                .statusCode(404);
        publisher().get("/v1/drafts/{id}/reply", other.id()).then().body("markdown", equalTo("We accept it."));
    }

    @Test
    void reply_goes_with_the_report_that_is_withdrawn() {
        published(inspection, "{}");
        write("We accept it.", null).then().statusCode(201);
        release("*").then().statusCode(201);
        new Withdrawn(inspection).done();
        report().then().statusCode(410).body(not(containsString("We accept it.")));
        write("We do not.", "*").then().statusCode(404);
    }

    private Response write(String markdown, @Nullable String ifMatch) {
        RequestSpecification officer = as(OFFICER);
        return put(ifMatch == null ? officer : officer.header("If-Match", ifMatch), inspection, markdown);
    }

    private static Response put(RequestSpecification who, SampleInspection inspection, String markdown) {
        return who.contentType("application/json")
                .body(Map.of("markdown", markdown))
                .put("/v1/drafts/{id}/reply", inspection.id());
    }

    private Response release(String ifMatch) {
        return publisher().header("If-Match", ifMatch).put(address() + "/release");
    }

    private String address() {
        return "/v1/drafts/" + inspection.id() + "/reply";
    }

    private Response report() {
        return stranger().get("/v1/reports/{id}", inspection.id());
    }

    private String page() {
        return stranger().get("/reports/" + inspection.reference()).asString();
    }
}
