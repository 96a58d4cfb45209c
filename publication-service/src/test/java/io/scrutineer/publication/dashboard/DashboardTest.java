package io.scrutineer.publication.dashboard;

import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.scrutineer.contracts.PhaseChanged;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.pipeline.Pipeline;
import io.scrutineer.publication.site.Browser;
import io.scrutineer.publication.stream.EventReader;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a browser that stays open while things happen. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class DashboardTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LIVE = "These numbers change as they happen.";

    @Inject
    Pipeline pipeline;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at("http://localhost:" + RestAssured.port);
        browser.screen(360, "light").open("/dashboard");
        await().atMost(SOON).until(() -> connection().equals(LIVE));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void numbers_and_bars_follow_what_happens() {
        long planned = shown("planned");
        plan();
        await().atMost(SOON).until(() -> shown("planned") == planned + 1);
        assertThat(Double.parseDouble(
                        browser.element("[data-stage=planned] rect").getDomAttribute("width")))
                .isPositive();
    }

    @Test
    void report_that_goes_public_comes_to_the_top_of_the_list() {
        SampleInspection inspection = SampleInspection.create();
        published(inspection, "{}");
        await().atMost(SOON).until(() -> browser.elements("#news a").stream()
                .limit(1)
                .anyMatch(link -> String.valueOf(link.getDomProperty("href")).endsWith(inspection.reference())));
        assertThat(browser.elements("#news li")).hasSizeLessThanOrEqualTo(5);
    }

    /** As a script may begin to listen some time after its page was made. */
    @Test
    void page_says_since_when_its_script_has_to_be_told() throws Exception {
        String after = stranger().get("/dashboard").htmlPath().getString("**.find { it.@id == 'news' }.'@data-after'");
        SampleInspection inspection = SampleInspection.create();
        published(inspection, "{}");
        try (EventReader reader = EventReader.of("/v1/events?after=" + after, null)) {
            await().atMost(SOON).until(() -> reader.events().stream()
                    .anyMatch(event -> event.data().contains(inspection.reference())));
        }
    }

    @Test
    void numbers_are_right_again_after_the_connection_broke() {
        long planned = shown("planned");
        pipeline.breakConnections();
        await().atMost(SOON).until(() -> !connection().equals(LIVE));
        plan();
        await().atMost(SOON).until(() -> shown("planned") == planned + 1);
        assertThat(connection()).isEqualTo(LIVE);
    }

    @Test
    void page_stays_as_it_is_while_it_is_paused_and_catches_up_then() throws Exception {
        browser.element("#pause").click();
        assertThat(connection()).startsWith("Updates are paused.");
        browser.requireAccessible("dashboard-paused");
        String news = browser.element("#news").getText();
        long planned = shown("planned");
        try (EventReader changes = EventReader.of("/v1/events", null);
                EventReader numbers = EventReader.of("/v1/pipeline/events", null)) {
            await().atMost(SOON).until(() -> !numbers.events().isEmpty());
            int before = numbers.events().size();
            SampleInspection inspection = SampleInspection.create();
            published(inspection, "{}");
            plan();
            await().atMost(SOON)
                    .until(() -> told(changes, inspection.reference())
                            && numbers.events().size() > before);
            assertThat(browser.element("#news").getText()).isEqualTo(news);
            assertThat(browser.elements(newsOf(inspection))).isEmpty();
            assertThat(shown("planned")).isEqualTo(planned);
            browser.element("#pause").click();
            await().atMost(SOON)
                    .until(() -> shown("planned") > planned
                            && browser.elements(newsOf(inspection)).size() == 1);
            assertThat(connection()).isEqualTo(LIVE);
            SampleInspection next = SampleInspection.create();
            published(next, "{}");
            await().atMost(SOON).until(() -> browser.elements(newsOf(next)).size() == 1);
        }
    }

    /** Or whoever goes from link to link with the keyboard would have to begin again. */
    @Test
    void item_with_the_focus_stays_until_it_is_left() throws Exception {
        SampleInspection inspection = SampleInspection.create();
        published(inspection, "{}");
        await().atMost(SOON).until(() -> browser.elements(newsOf(inspection)).size() == 1);
        browser.script("document.querySelector('%s').focus()".formatted(newsOf(inspection)));
        try (EventReader changes = EventReader.of("/v1/events?kind=withdrawn", null)) {
            withdraw(inspection);
            await().atMost(SOON).until(() -> told(changes, inspection.reference()));
        }
        SampleInspection other = SampleInspection.create();
        published(other, "{}");
        await().atMost(SOON).until(() -> browser.elements(newsOf(other)).size() == 1);
        assertThat(String.valueOf(browser.script("return document.activeElement.href")))
                .endsWith(inspection.reference());
        browser.script("document.activeElement.blur()");
        assertThat(browser.elements(newsOf(inspection))).isEmpty();
    }

    private static boolean told(EventReader changes, String reference) {
        return changes.events().stream().anyMatch(event -> event.data().contains(reference));
    }

    private static String newsOf(SampleInspection inspection) {
        return "#news a[href$=\"%s\"]".formatted(inspection.reference());
    }

    private static void withdraw(SampleInspection inspection) {
        String address = "/v1/drafts/" + inspection.id() + "/withdrawals/" + UUID.randomUUID();
        put(Persona.PUBLISHER, address, "{\"version\": 1, \"reason\": \"A family was recognised.\"}");
        put(
                Persona.of("p-second-publisher", "care-inspectorate", "publisher"),
                address + "/decision",
                "{\"approved\": true}");
    }

    private static void put(Persona who, String address, String body) {
        as(who).contentType("application/json").body(body).put(address).then().statusCode(201);
    }

    @Test
    void page_shows_the_numbers_without_a_script() {
        stranger().get("/dashboard").then().statusCode(200).body(containsString("data-stage=\"planned\""));
    }

    private static void plan() {
        receive(new PhaseChanged(UUID.randomUUID(), 0, "planned", true, Instant.now()));
    }

    private long shown(String stage) {
        return Long.parseLong(
                browser.element("[data-stage=" + stage + "] .number").getText());
    }

    private String connection() {
        return browser.element("#connection").getText();
    }
}
