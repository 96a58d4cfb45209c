package io.scrutineer.publication.search;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.Service;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class SearchTest {

    /** A word of this test's own, so that nothing else is found. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    IndexAtStart indexAtStart;

    @Test
    void report_is_found_by_a_word_of_its_text_as_soon_as_it_is_public() {
        SampleInspection inspection = about(word);
        publishedIn(inspection, "2018-03");
        Response found = search("q=" + word);
        found.then()
                .statusCode(200)
                .body("found", equalTo(1))
                .body("items[0].reference", equalTo(inspection.reference()))
                .body("items[0].excerpt.findAll { it.found }.text", hasItem(word))
                .body("years[0].value", equalTo("2018"))
                .body("years[0].count", equalTo(1))
                .body("areas[0].label", equalTo("East Ayrshire"));
    }

    @Test
    void word_is_found_in_another_form() {
        publishedIn(SampleInspection.create(snapshot -> snapshot.strengths(word + " inspecting services")), "2018-03");
        search("q=" + word + " inspects").then().body("found", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind WORD\"', 1",
        "'\"WORD kind\"', 0",
        "'WORD kind', 1",
        "'\"kind or WORD\"', 0",
        "'\"care for WORD\" or \"kind WORD\"', 1",
        "'WORD -\"kind WORD\"', 0",
        "'WORD -\"WORD kind\"', 1",
        "'\"kind -WORD\"', 1",
        "'\"kind WORD', 1"
    })
    void quotation_marks_hold_words_together(String words, int found) {
        publishedIn(about("a kind " + word), "2018-03");
        search("year=2018&q=" + words.replace("WORD", word).replace("\"", "%22"))
                .then()
                .body("found", equalTo(found));
    }

    @Test
    void excerpt_is_of_lines_that_have_all_words_or_of_several() {
        publishedIn(
                SampleInspection.create(snapshot -> snapshot.strengths(
                        word + " first.", "Last and " + word + "last.", "At " + word + " and at " + word + "last.")),
                "2018-03");
        assertThat(excerpt("q=" + word + " " + word + "last"))
                .contains(word + " and at " + word + "last")
                .doesNotContain("first");
        assertThat(excerpt("q=" + word + " " + word + "last first")).contains(word + " first.");
    }

    @ParameterizedTest
    @CsvSource({
        "WORD OR elsewhere, Weak WORD",
        "WORD -strong, Weak WORD",
        "%22WORD happily%22, WORD happily",
        "happily WORD, WORD happily",
        "WORD 100%25, WORD happily 100"
    })
    void excerpt_begins_with_a_line_that_has_what_is_asked_for(String words, String excerpt) {
        publishedIn(
                SampleInspection.create(snapshot ->
                        snapshot.strengths("At first or happily.", "Weak " + word + ".", word + " happily 100% met.")),
                "2018-03");
        assertThat(excerpt("q=" + words.replace("WORD", word))).startsWith(excerpt.replace("WORD", word));
    }

    @Test
    void excerpt_begins_the_text_where_the_words_are_in_the_title_alone() {
        publishedIn(
                SampleInspection.create(
                        snapshot -> snapshot.area("S12000008", word).strengths("At first.")),
                "2018-03");
        assertThat(excerpt("q=" + word)).isNotEmpty();
    }

    @Test
    void what_has_the_words_in_its_title_comes_first() {
        SampleInspection text = about(word);
        SampleInspection title = SampleInspection.create(
                snapshot -> snapshot.area("S12000008", word).strengths("x"));
        publishedIn(title, "2017-01");
        publishedIn(text, "2018-01");
        search("q=" + word).then().body("items.reference", equalTo(List.of(title.reference(), text.reference())));
    }

    @Test
    void filters_narrow_and_counts_say_what_they_would_leave() {
        publishedIn(about(word), "2016-05");
        SampleInspection wanted = about(word);
        publishedIn(wanted, "2017-05");
        Response all = search("q=" + word);
        all.then().body("found", equalTo(2)).body("years.value", equalTo(List.of("2017", "2016")));
        for (String facet : List.of("years", "areas", "indicators", "grades")) {
            for (String value : all.jsonPath().getList(facet + ".value", String.class)) {
                int count = all.jsonPath().getInt(facet + ".find { it.value == '" + value + "' }.count");
                String parameter = facet.substring(0, facet.length() - 1);
                search("q=" + word + "&" + parameter + "=" + value).then().body("found", equalTo(count));
            }
        }
        search("q=" + word + "&year=2017&area=S12000008")
                .then()
                .body("items.reference", equalTo(List.of(wanted.reference())));
        String indicator = all.jsonPath().getString("indicators[0].value");
        search("q=" + word + "&indicator=" + indicator + "&grade=1").then().body("found", equalTo(0));
    }

    @Test
    void reports_of_all_years_are_found_the_latest_first() {
        List<String> references = IntStream.iterate(2018, year -> year >= 1999, year -> year - 1)
                .mapToObj(year -> {
                    SampleInspection inspection = about(word);
                    publishedIn(inspection, year + "-03");
                    return inspection.reference();
                })
                .toList();
        search("q=" + word + "&limit=50").then().body("items.reference", equalTo(references));
    }

    @Test
    void pages_lead_through_everything_once() {
        List<String> references = IntStream.range(0, 5)
                .mapToObj(i -> about(word))
                .peek(one -> publishedIn(one, "2018-03"))
                .map(SampleInspection::reference)
                .toList();
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            JsonPath page = search("q=" + word + "&limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .jsonPath();
            seen.addAll(page.getList("items.reference", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void correction_takes_the_place_of_what_it_corrects() {
        SampleInspection inspection = about(word);
        publishedIn(inspection, "2018-03");
        String other = word + "corrected";
        FieldworkAmended amended = inspection.amended(2, snapshot -> snapshot.strengths(other));
        Service.receive(amended, inspection.confirmedFor(amended, grade -> grade));
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            JsonPath draft = Service.draft(inspection.id()).jsonPath();
            return draft.getString("content.strengths[0].text").equals(other)
                    && draft.getString("gradesStatus").equals("confirmed");
        });
        Service.approve(inspection.id()).then().statusCode(200);
        publisher()
                .contentType("application/json")
                .body("{\"notice\": \"Misread.\"}")
                .put("/v1/drafts/{id}/corrections/2", inspection.id())
                .then()
                .statusCode(201);
        search("q=" + word).then().body("found", equalTo(0));
        search("q=" + other).then().body("found", equalTo(1));
    }

    @Test
    void what_was_public_before_there_was_a_search_is_found_after_a_start() {
        SampleInspection inspection = about(word);
        publishedIn(inspection, "2018-03");
        Sql.execute("delete from public_report where inspection_id = ?", inspection.id());
        search("q=" + word).then().body("found", equalTo(0));
        indexAtStart.fill(new StartupEvent());
        search("q=" + word).then().body("found", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "the", "\"", "'; drop table public_report; --", "&|!()", "<->", "-"})
    void words_of_which_none_counts_find_nothing(String words) {
        search(words, "application/json")
                .then()
                .statusCode(200)
                .body("found", equalTo(0))
                .body("items", hasSize(0));
        search(words, "text/html").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "area=nowhere, area",
        "year=18, year",
        "grade=good, grade",
        "indicator=2.1, indicator",
        "cursor=tampered, cursor",
        "cursor=TmFOHzIwMTgtMDMfeA, cursor",
        "limit=0, limit"
    })
    void parameter_that_can_not_be_is_named(String parameter, String field) {
        search(parameter)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("#/" + field)));
        if (!field.equals("limit")) {
            stranger()
                    .urlEncodingEnabled(false)
                    .get("/search?" + parameter)
                    .then()
                    .statusCode(422)
                    .contentType("text/html;charset=UTF-8");
        }
    }

    @Test
    void text_that_is_too_long_is_refused_and_not_looked_for() {
        search("q=" + "x".repeat(201)).then().statusCode(422).body("errors[0].pointer", endsWith("/q"));
        String indicator = "indicator=a/b/" + "x".repeat(2_100);
        search(indicator).then().statusCode(422).body("errors[0].pointer", endsWith("/indicator"));
        stranger().get("/search?" + indicator).then().statusCode(422).contentType("text/html;charset=UTF-8");
        String page = stranger()
                .queryParam("q", "x".repeat(1_000))
                .get("/search")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page)
                .contains("What you look for is longer than 200 characters.")
                .doesNotContain("x".repeat(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/v1/search"})
    void ten_thousand_characters_are_no_address(String path) {
        stranger()
                .queryParam("q", "x".repeat(10_000))
                .get(path)
                .then()
                .statusCode(414)
                .contentType("application/problem+json");
    }

    @Test
    void page_shows_what_was_found_and_escapes_it() {
        SampleInspection hostile = SampleInspection.create(snapshot ->
                snapshot.strengths(word + " a < b & c <script>alert(1)</script><img src=x onerror=alert(2)>"));
        publishedIn(hostile, "2018-03");
        String page = stranger().get("/search?q=" + word).asString();
        assertThat(page)
                .contains("One report was found")
                .contains("<mark>" + word + "</mark>")
                .contains("href=\"/reports/" + hostile.reference() + "\"")
                .contains("a &lt; b &amp; c")
                .doesNotContain("<script")
                .doesNotContain("<img");
        assertThat(stranger().queryParam("q", "\"><script>").get("/search").asString())
                .doesNotContain("<script");
    }

    private static SampleInspection about(String word) {
        return SampleInspection.create(snapshot -> snapshot.strengths("Something about " + word + "."));
    }

    private static void publishedIn(SampleInspection inspection, String date) {
        published(inspection, "{\"datePublished\": \"" + date + "\"}");
    }

    private static String excerpt(String query) {
        return String.join("", search(query).jsonPath().getList("items[0].excerpt.text", String.class));
    }

    private static Response search(String query) {
        return stranger().urlEncodingEnabled(false).get("/v1/search?" + query.replace(" ", "%20"));
    }

    private static Response search(String words, String type) {
        return stranger().accept(type).queryParam("q", words).get(type.equals("text/html") ? "/search" : "/v1/search");
    }
}
