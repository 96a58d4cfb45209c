package io.scrutineer.publication.site;

import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class BrowserTest {

    private final SampleInspection inspection = SampleInspection.create();
    private final SampleInspection other =
            SampleInspection.create(snapshot -> snapshot.area("S12000028", "South Ayrshire"));

    private Browser browser;

    @BeforeEach
    void publish() {
        browser = Browser.at("http://localhost:" + RestAssured.port);
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        published(other, "{\"datePublished\":\"2017-10\"}");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"360, light", "1280, light", "360, dark", "1280, dark"})
    void every_page_can_be_read_by_everybody(int width, String scheme) {
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(
                inspection,
                new ProgressFact("a1", "Shorten the wait for counselling.", "some", "The wait is shorter.")));
        receive(review.fieldwork());
        awaitDraft(review.id(), "not-graded");
        write(review.id(), "young-people", "You asked for **shorter waits**.\n\n- They are shorter now.");
        published(review, "{\"datePublished\":\"2019-05-01\"}");
        browser.screen(width, scheme);
        pages(review).forEach((name, path) -> {
            browser.open(path);
            browser.requireAccessible(name + "-" + width + "-" + scheme);
        });
    }

    private Map<String, String> pages(SampleInspection review) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("reports", "/reports");
        pages.put("report", "/reports/" + inspection.reference());
        pages.put("review", "/reports/" + review.reference());
        pages.put("young-people", "/reports/" + review.reference() + "/young-people");
        pages.put("search", "/search?q=counselling");
        pages.put("search-chosen", "/search?q=counselling&year=2018&grade=5");
        pages.put("search-nothing", "/search?q=nothingatall");
        pages.put("search-refused", "/search?year=18");
        pages.put("areas", "/areas");
        pages.put("area", "/areas/S12000008");
        pages.put("indicators", "/indicators");
        pages.put("indicator", "/indicators/sample-framework/1/2.1");
        pages.put("compare", "/compare?area=S12000008&area=S12000028");
        pages.put("data", "/data");
        pages.put("version", "/reports/" + inspection.reference() + "/versions/1");
        pages.put("dashboard", "/dashboard");
        pages.put("not-found", "/reports/none");
        return pages;
    }

    @Test
    void reader_searches_narrows_and_reads() {
        browser.screen(360, "light").open("/");
        browser.element("#q").sendKeys("counselling");
        browser.press(browser.element("#q"));
        assertThat(browser.path()).startsWith("/search?q=counselling");
        assertThat(browser.elements("mark")).isNotEmpty();
        browser.script("document.querySelectorAll('details').forEach(group => group.open = true)");
        browser.press(browser.element(".facets a[href*=S12000028]")); // the reports that were found name the area too
        assertThat(browser.path()).contains("area=S12000028");
        browser.press(browser.element(".found h3 a"));
        assertThat(browser.heading()).endsWith("South Ayrshire");
        assertThat(browser.element("figure.chart svg desc").getDomProperty("textContent"))
                .contains("2.1 Impact on children and young people");
    }

    @Test
    void reader_compares_areas_with_the_keyboard_alone() {
        browser.screen(1280, "light").open("/compare");
        browser.element("body").sendKeys(Keys.TAB);
        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("Skip to main content");
        browser.element("#area-1").sendKeys("East");
        browser.element("#area-2").sendKeys("South");
        browser.press(browser.element("form.choices button"));
        assertThat(browser.elements("section ul > li")).hasSize(2);
        browser.follow("2.1 Impact on children and young people");
        assertThat(browser.path()).isEqualTo("/indicators/sample-framework/1/2.1");
    }

    @Test
    void report_leads_back_to_the_list_and_on_to_its_area() {
        browser.screen(1280, "light").open("/reports/" + inspection.reference());
        browser.press(browser.element("nav[aria-label=Breadcrumb] li:nth-child(2) a"));
        assertThat(browser.heading()).isEqualTo("Inspection reports");
        browser.open("/reports/" + inspection.reference());
        browser.follow("All reports of East Ayrshire");
        assertThat(browser.heading()).isEqualTo("East Ayrshire");
    }
}
