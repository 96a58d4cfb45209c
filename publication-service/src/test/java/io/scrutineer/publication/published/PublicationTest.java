package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class PublicationTest {

    @Inject
    AgroalDataSource dataSource;

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void publication_before_the_approval_is_refused() {
        receive(inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        publish(inspection.id(), "{}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scrutineer:problem:not-approved"));
    }

    @Test
    void publication_of_what_is_not_there_is_not_found() {
        publish(UUID.randomUUID(), "{}").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void published_report_is_what_was_approved_and_keeps_its_date() {
        String shortLink = shortLink();
        published(inspection, "{\"datePublished\":\"2018-03\",\"shortLink\":\"%s\"}".formatted(shortLink));
        String approved = draft(inspection.id()).jsonPath().getString("contentSha256");
        stranger()
                .get("/v1/reports/{id}", inspection.id())
                .then()
                .statusCode(200)
                .body("reference", equalTo(inspection.reference()))
                .body("version", equalTo(1))
                .body("datePublished", equalTo("2018-03"))
                .body("shortLink", equalTo(shortLink))
                .body("shortUrl", equalTo("https://reports.example/s/" + shortLink))
                .body("url", equalTo("https://reports.example/reports/" + inspection.reference()))
                .body("contentSha256", equalTo(approved))
                .body("licence.name", equalTo("Open Government Licence v3.0"))
                .body("sampleEvidence", equalTo(true))
                .body("reviews", equalTo(List.of()));
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("published");
    }

    @Test
    void hash_can_be_checked_from_outside() {
        published(inspection, "{}");
        Response report = stranger().get("/v1/reports/{id}", inspection.id());
        assertThat(PublicHash.of(report.asString())).isEqualTo(report.jsonPath().getString("contentSha256"));
    }

    @Test
    void publication_repeated_changes_nothing() {
        Response first = published(inspection, "{\"datePublished\":\"2018-03-06\"}");
        Response again = publish(inspection.id(), "{\"datePublished\":\"2018-03-06\"}");
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        publish(inspection.id(), "{}").then().statusCode(200);
        publish(inspection.id(), "{\"datePublished\":\"2018-04\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:already-published"));
    }

    @Test
    void event_has_the_form_of_the_golden_one_and_is_sent_once() {
        Response report = published(inspection, "{\"datePublished\":\"2018-03\"}");
        publish(inspection.id(), "{}").then().statusCode(200);
        assertThat(PublishedEvents.of(inspection.id()))
                .containsExactly(PublishedEvents.goldenLike(inspection, report.jsonPath()));
    }

    @Test
    void report_published_by_many_at_once_is_published_once() {
        receive(inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        approve(inspection.id()).then().statusCode(200);
        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> publish(inspection.id(), "{}").statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(PublishedEvents.of(inspection.id())).hasSize(1);
    }

    @Test
    void date_and_short_link_are_chosen_where_the_publisher_leaves_them_out() {
        LocalDate before = LocalDate.now(ZoneId.of("Europe/London"));
        Response report = published(inspection, "{}");
        LocalDate after = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(report.jsonPath().getString("datePublished")).isIn(before.toString(), after.toString());
        report.then().body("shortLink", matchesPattern("[2-9A-HJ-NP-Za-km-z]{7}"));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"datePublished\":\"2018-13\"}, 422, #/datePublished",
        "{\"datePublished\":\"2018\"}, 422, #/datePublished",
        "{\"datePublished\":\"9999-01\"}, 422, #/datePublished",
        "{\"shortLink\":\"a b\"}, 422, #/shortLink",
        "{\"shortLink\":\"../../x\"}, 422, #/shortLink",
        "{\"datePublished\":2018}, 400, #/datePublished",
        "{\"datum\":\"2018-03\"}, 400, #/datum"
    })
    void terms_that_can_not_be_are_refused_with_the_field(String terms, int status, String pointer) {
        receive(inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        publish(inspection.id(), terms)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void short_link_of_another_report_is_refused() {
        String shortLink = shortLink();
        published(SampleInspection.create(), "{\"shortLink\":\"%s\"}".formatted(shortLink));
        receive(inspection.fieldwork(), inspection.confirmed());
        awaitDraft(inspection.id(), "confirmed");
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{\"shortLink\":\"%s\"}".formatted(shortLink))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:short-link-in-use"));
        publish(inspection.id(), "{}").then().statusCode(201);
    }

    @Test
    void reference_of_another_report_is_refused() {
        SampleInspection first = SampleInspection.create();
        published(first, "{}");
        SampleInspection second = SampleInspection.create(snapshot -> snapshot.reference(first.reference()));
        receive(second.fieldwork(), second.confirmed());
        awaitDraft(second.id(), "confirmed");
        approve(second.id()).then().statusCode(200);
        publish(second.id(), "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:reference-in-use"));
    }

    @Test
    void progress_review_waits_for_the_report_that_it_follows_up_and_both_are_chained() {
        SampleInspection review = review();
        receive(review.fieldwork());
        awaitDraft(review.id(), "not-graded");
        approve(review.id()).then().statusCode(200);
        publish(review.id(), "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:reviewed-report-not-published"));
        published(inspection, "{}");
        publish(review.id(), "{}")
                .then()
                .statusCode(201)
                .body("reviewOf.path", equalTo("/reports/" + inspection.reference()))
                .body("progress[0].judgement", equalTo("some"));
        stranger()
                .get("/v1/reports/{id}", inspection.id())
                .then()
                .body("reviews.reference", equalTo(List.of(review.reference())));
    }

    @Test
    void list_has_the_reports_of_an_area_and_a_year_the_latest_first() {
        SampleInspection march = inArea("S12000091");
        SampleInspection sixth = inArea("S12000091");
        SampleInspection earlier = inArea("S12000091");
        published(march, "{\"datePublished\":\"2018-03\"}");
        published(sixth, "{\"datePublished\":\"2018-03-06\"}");
        published(earlier, "{\"datePublished\":\"2017-12-31\"}");
        assertThat(references("areaCode=S12000091"))
                .containsExactly(sixth.reference(), march.reference(), earlier.reference());
        assertThat(references("areaCode=S12000091&year=2018")).containsExactly(sixth.reference(), march.reference());
        assertThat(references("areaCode=S12000091&year=2016")).isEmpty();
    }

    @Test
    void list_leads_on_by_its_link() {
        SampleInspection first = inArea("S12000092");
        SampleInspection second = inArea("S12000092");
        published(first, "{\"datePublished\":\"2018-03\"}");
        published(second, "{\"datePublished\":\"2018-03\"}");
        Response page = publisher().get("/v1/reports?areaCode=S12000092&limit=1");
        assertThat(page.header("Link")).contains("rel=\"next\"");
        String next = page.jsonPath().getString("next");
        assertThat(Stream.of(page, publisher().get("/v1/reports?areaCode=S12000092&limit=1&cursor=" + next))
                        .map(one -> one.jsonPath().getString("items[0].reference")))
                .containsExactlyInAnyOrder(first.reference(), second.reference());
    }

    @Test
    void published_version_can_not_be_changed_even_in_the_database() throws SQLException {
        published(inspection, "{}");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.executeUpdate("update published_report set content = '{}' where inspection_id = '"
                                    + inspection.id() + "'"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.executeUpdate(
                            "delete from published_report where inspection_id = '" + inspection.id() + "'"))
                    .hasMessageContaining("never changed");
        }
    }

    private SampleInspection review() {
        return SampleInspection.create(snapshot -> snapshot.reviewOf(
                inspection, new ProgressFact("a1", "Shorten the wait for counselling.", "some", "Waits fell.")));
    }

    private static SampleInspection inArea(String code) {
        return SampleInspection.create(snapshot -> snapshot.area(code, "Somewhere"));
    }

    private static List<String> references(String query) {
        return stranger().get("/v1/reports?" + query).jsonPath().getList("items.reference", String.class);
    }

    private static String shortLink() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
