package io.scrutineer.publication.site;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class SiteTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void page_of_a_report_says_what_its_data_say() {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        assertThat(text(page(inspection)))
                .contains("Joint inspection of services for children and young people in East Ayrshire")
                .contains("Sample Area Community Planning Partnership, published in March 2018")
                .contains("Inspectors graded one of the two quality indicators as excellent and one as very good.")
                .contains("2.1 Impact on children and young people")
                .contains("very good (5) ●●●●●○")
                .contains("Shorten the wait for counselling.")
                .contains("Care Inspectorate (lead)")
                .contains("August to November 2017")
                .contains("People met 24")
                .contains("Sample evidence")
                .contains("https://reports.example/s/");
    }

    @Test
    void page_has_the_landmarks_headings_and_tables_that_assistive_technology_needs() {
        published(inspection, "{}");
        String html = page(inspection).asString();
        XmlPath page = new XmlPath(CompatibilityMode.HTML, html);
        assertThat(page.getString("html.@lang")).isEqualTo("en-GB");
        assertThat(page.getString("html.head.title")).startsWith("Joint inspection of services");
        assertThat(page.getInt("html.'**'.findAll { it.name() == 'h1' }.size()"))
                .isEqualTo(1);
        assertThat(page.getInt("html.'**'.findAll { it.name() == 'main' }.size()"))
                .isEqualTo(1);
        assertThat(page.getString("html.body.div[0].ul.li.a.@href")).isEqualTo("#content");
        assertThat(page.getString("html.body.div[1].main.@id")).isEqualTo("content");
        assertThat(page.getInt("html.'**'.findAll { it.name() == 'table' }.size()"))
                .isEqualTo(2);
        assertThat(page.getInt("html.'**'.findAll { it.name() == 'caption' }.size()"))
                .isEqualTo(2);
        assertThat(page.getInt("html.'**'.findAll { it.name() == 'th' && !it.@scope.text() }.size()"))
                .isZero();
        assertThat(html).doesNotContain("style=").doesNotContain("<script>").doesNotContain("http://");
    }

    @Test
    void everything_on_a_page_is_escaped() {
        String markup = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";
        SampleInspection hostile = SampleInspection.create(snapshot -> snapshot.area("S12000008", markup)
                .partnership(markup)
                .strengths(markup)
                .areasForImprovement(markup));
        published(hostile, "{}");
        assertThat(page(hostile).asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>")
                .doesNotContain("<img");
        assertThat(stranger().get("/reports").asString())
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void pages_of_a_review_and_of_what_it_reviews_lead_to_each_other() {
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(
                inspection,
                new ProgressFact("a1", "Shorten the wait for counselling.", "not-started", "Nobody had begun.")));
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        published(review, "{\"datePublished\":\"2019-05-01\"}");
        Response reviewPage = page(review);
        assertThat(reviewPage.asString()).contains("href=\"/reports/" + inspection.reference() + "\"");
        assertThat(text(reviewPage))
                .contains("Progress review of services")
                .contains("Shorten the wait for counselling. Not started Nobody had begun.")
                .doesNotContain("Inspectors graded");
        assertThat(page(inspection).asString()).contains("href=\"/reports/" + review.reference() + "\"");
    }

    @Test
    void list_of_reports_leads_to_each_of_them() {
        List<SampleInspection> many = IntStream.range(0, ReportListPage.SIZE + 1)
                .mapToObj(i -> SampleInspection.create())
                .toList();
        many.forEach(one -> published(one, "{}"));
        String page = stranger().get("/reports").asString();
        StringBuilder pages = new StringBuilder(page);
        while (page.contains("rel=\"next\"")) {
            String older = new XmlPath(CompatibilityMode.HTML, page)
                    .getString("html.'**'.find { it.name() == 'a' && it.@rel == 'next' }.@href");
            page = stranger().urlEncodingEnabled(false).get(older).asString();
            pages.append(page);
        }
        assertThat(many).allSatisfy(one -> assertThat(pages).contains("href=\"/reports/" + one.reference() + "\""));
    }

    @Test
    void short_link_leads_to_the_report() {
        String code = published(inspection, "{}").jsonPath().getString("shortLink");
        stranger()
                .redirects()
                .follow(false)
                .get("/s/" + code)
                .then()
                .statusCode(301)
                .header("Location", equalTo("/reports/" + inspection.reference()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/areas",
                "/reports",
                "/reports/none",
                "/s/none",
                "/v1/reports",
                "/scrutineer.css",
                "/nothing"
            })
    void browser_is_told_to_load_nothing_from_elsewhere(String path) {
        Response response = stranger().get(path);
        assertThat(response.header("Content-Security-Policy"))
                .startsWith(
                        path.startsWith("/v1/")
                                ? "default-src 'none'; frame-ancestors 'none'"
                                : "default-src 'none'; style-src 'self'; img-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/none", "/s/none", "/v1/reports/none"})
    void no_cache_keeps_that_something_is_not_there(String path) {
        assertThat(stranger().get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/v1/reports"})
    void cache_asks_again_before_it_answers_so_that_a_report_shows_when_it_is_public(String path) {
        assertThat(stranger().get(path).header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void stylesheet_is_served_from_here_and_asks_for_nothing_else() {
        String css = stranger()
                .get("/scrutineer.css")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(css)
                .doesNotContain("@import")
                .doesNotContain("url(")
                .contains("prefers-color-scheme: dark")
                .contains("@media print");
    }

    @Test
    void page_that_is_not_there_is_a_page() {
        Response response = stranger().get("/reports/none");
        response.then().statusCode(404).contentType("text/html;charset=UTF-8");
        assertThat(text(response)).contains("Page not found").contains("See all reports");
    }

    @Test
    void browser_at_an_unknown_address_gets_a_page_and_a_program_gets_a_problem() {
        stranger().accept("text/html").get("/nothing").then().statusCode(404).contentType("text/html;charset=UTF-8");
        stranger()
                .accept("application/json")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void tampered_cursor_of_the_list_is_answered_with_a_page() {
        stranger().get("/reports?cursor=tampered").then().statusCode(422).contentType("text/html;charset=UTF-8");
    }

    private static Response page(SampleInspection inspection) {
        Response page = stranger().get("/reports/{reference}", inspection.reference());
        page.then().statusCode(200).contentType("text/html;charset=UTF-8");
        return page;
    }

    private static String text(Response page) {
        return TAG.matcher(page.asString()).replaceAll(" ").replaceAll("\\s+", " ");
    }

    @Test
    void data_in_the_page_are_those_of_the_report_and_no_text_breaks_out_of_them() throws IOException {
        String hostile = "</script><script>alert(1)</script><!-- \u2028 & ";
        SampleInspection inspectionOfAnArea = SampleInspection.create(snapshot -> snapshot.area("S12000008", hostile));
        published(inspectionOfAnArea, "{\"datePublished\":\"2018-03\"}");
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>")
                .matcher(page(inspectionOfAnArea).asString());
        assertThat(block.find()).isTrue();
        JsonNode data = new ObjectMapper().readTree(block.group(1));
        assertThat(data.path("@type").asText()).isEqualTo("Report");
        assertThat(data.path("identifier").asText()).isEqualTo(inspectionOfAnArea.reference());
        assertThat(data.path("spatialCoverage").path("name").asText()).isEqualTo(hostile);
        assertThat(data.path("hasPart").path("variableMeasured")).hasSize(2);
        assertThat(data.path("license").asText()).contains("open-government-licence");
    }

    @Test
    void catalogue_of_open_data_is_there_for_people_and_machines() throws IOException {
        JsonNode catalogue =
                new ObjectMapper().readTree(stranger().get("/data.jsonld").asString());
        assertThat(catalogue.path("@type").asText()).isEqualTo("Catalog");
        assertThat(catalogue
                        .path("dataset")
                        .path(0)
                        .path("distribution")
                        .path(0)
                        .path("accessURL")
                        .asText())
                .isEqualTo("https://reports.example/v1/reports");
        assertThat(catalogue.path("license").asText()).contains("open-government-licence");
        stranger().get("/data").then().statusCode(200).contentType("text/html;charset=UTF-8");
    }
}
