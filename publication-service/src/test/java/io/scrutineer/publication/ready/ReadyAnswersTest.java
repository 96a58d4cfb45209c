package io.scrutineer.publication.ready;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ReadyAnswersTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    ReadyAnswers ready;

    private final SampleInspection inspection = SampleInspection.create();

    static Stream<String> addresses() {
        return Stream.of(
                "/v1/reports/{id}",
                "/v1/reports/{id}/versions",
                "/v1/reports/{id}/versions/1",
                "/reports/{reference}",
                "/reports/{reference}/versions/1",
                "/",
                "/areas",
                "/areas/S12000008",
                "/v1/reports",
                "/v1/reports?areaCode=S12000008",
                "/v1/reports?areaCode=S12000008&year=2018",
                "/indicators",
                "/indicators/sample-framework/1/2.1");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void second_answer_is_the_first_one_again_with_its_headers(String address) {
        published(inspection, "{}");
        Response first = get(address);
        awaitKept(address);
        Response second = get(address);
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header :
                new String[] {"Content-Type", "ETag", "Cache-Control", "Link", "Content-Security-Policy"}) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    /** It follows at once, in all that leads to it. */
    @Test
    void correction_shows_at_every_address_as_soon_as_it_is_public() {
        published(inspection, "{}");
        addresses().forEach(this::get);
        correct();
        get("/v1/reports/{id}").then().body("version", equalTo(2));
        get("/v1/reports/{id}/versions").then().body("version[0]", equalTo(2));
        get("/reports/{reference}").then().body(containsString("Correction"));
        get("/reports/{reference}.txt").then().body(containsString("version 2"));
    }

    @Test
    void report_shows_in_the_page_of_its_area_as_soon_as_it_is_public() {
        String page = "/areas/S12000023";
        published(SampleInspection.create(snapshot -> snapshot.area("S12000023", "Orkney Islands")), "{}");
        awaitKept(page);
        SampleInspection other = SampleInspection.create(snapshot -> snapshot.area("S12000023", "Orkney Islands"));
        published(other, "{}");
        get(page).then().body(containsString(other.reference()));
    }

    @Test
    void report_shows_in_a_list_as_soon_as_it_is_public() {
        published(inspection, "{}");
        String list = "/v1/reports?areaCode=S12000021";
        awaitKept(list);
        SampleInspection other = SampleInspection.create(snapshot -> snapshot.area("S12000021", "North Ayrshire"));
        published(other, "{}");
        get(list).then().body("items.reference", hasItem(other.reference()));
    }

    /** It follows from the query, and anybody can say that the service is called otherwise. */
    @Test
    void link_to_the_next_page_names_the_site_whatever_host_is_asked_for() {
        for (int i = 0; i < 26; i++) {
            published(SampleInspection.create(snapshot -> snapshot.area("S12000013", "Na h-Eileanan Siar")), "{}");
        }
        String list = "/v1/reports?areaCode=S12000013";
        stranger()
                .header("Host", "elsewhere.example")
                .get(list)
                .then()
                .header("Link", startsWith("<https://reports.example" + list + "&cursor="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/reports?year=2018&areaCode=S12000008",
                "/v1/reports?areaCode=S12000008&areaCode=S12000008",
                "/v1/reports?areaCode=S1200000%38",
                "/v1/reports?areaCode=S12000008&limit=25",
                "/v1/reports?areaCode=S12000008&another=1",
            })
    void query_in_another_form_is_answered_and_not_kept(String address) {
        published(inspection, "{}");
        stranger().urlEncodingEnabled(false).get(address).then().statusCode(200);
        assertThat(kept(address)).isEmpty();
    }

    /** Anybody can think of more of them, and each would take its place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/reports/{id}/versions/0001",
                "/v1/reports/{ID}",
                "/v1/reports/{ID}/versions/1",
                "/v1/reports/{id}/",
                "/reports/{reference}/versions/01",
                "/reports/{reference}/versions/01.json",
                "/reports/%73{eference}",
                "/areas/S1200000%38",
                "/areas/",
            })
    void path_in_another_form_is_answered_and_not_kept(String address) throws SQLException {
        published(inspection, "{}");
        Look.awaitSeen();
        String path = filled(address)
                .replace("{ID}", inspection.id().toString().toUpperCase(Locale.ROOT))
                .replace("{eference}", inspection.reference().substring(1));
        stranger().urlEncodingEnabled(false).get(path).then().statusCode(200);
        assertThat(kept(path)).isEmpty();
    }

    /** Another replica may have taken it from the public meanwhile. */
    @Test
    void nothing_is_given_while_it_can_not_be_seen_whether_anything_changed() throws SQLException {
        published(inspection, "{}");
        awaitKept("/v1/reports/{id}");
        try (Connection away = Look.held()) {
            await().atMost(Duration.ofSeconds(3))
                    .until(() -> kept("/v1/reports/{id}").isEmpty());
            get("/v1/reports/{id}").then().statusCode(200);
            assertThat(kept("/v1/reports/{id}")).isEmpty();
            away.rollback();
        }
        await().atMost(SOON).until(() -> kept("/v1/reports/{id}").isPresent());
    }

    /** As another replica would change it. */
    @Test
    void change_of_another_replica_lets_the_answers_go_soon() {
        published(inspection, "{}");
        awaitKept("/v1/reports/{id}");
        Sql.execute("update public_state set generation = generation + 1");
        await().atMost(SOON).until(() -> kept("/v1/reports/{id}").isEmpty());
    }

    @Test
    void other_requests_to_the_same_address_are_answered_by_the_endpoint() {
        published(inspection, "{}");
        get("/reports/{reference}");
        String path = filled("/reports/{reference}");
        stranger().head(path).then().statusCode(200);
        stranger().delete(path).then().statusCode(405);
        stranger()
                .headers(Map.of("If-None-Match", "\"another\""))
                .get(path)
                .then()
                .statusCode(200);
        stranger().headers(Map.of("If-Match", "\"another\"")).get(path).then().statusCode(412);
        stranger().get(path + "?limit=1").then().statusCode(200);
    }

    @Test
    void what_is_not_there_is_not_kept() {
        get("/v1/reports/{id}").then().statusCode(404);
        assertThat(kept("/v1/reports/{id}")).isEmpty();
        published(inspection, "{}");
        get("/v1/reports/{id}").then().statusCode(200);
    }

    private void correct() {
        FieldworkAmended amended =
                inspection.amended(2, snapshot -> snapshot.strengths("Participation in most services."));
        receive(amended, inspection.confirmedFor(amended, grade -> grade));
        await().atMost(Duration.ofSeconds(60)).until(() -> publisher()
                .get("/v1/drafts/{id}", inspection.id())
                .jsonPath()
                .getString("status")
                .equals("correction-due"));
        approve(inspection.id()).then().statusCode(200);
        publisher()
                .contentType("application/json")
                .body(Map.of("notice", "The strength was said of all services."))
                .put("/v1/drafts/{id}/corrections/2", inspection.id())
                .then()
                .statusCode(201);
    }

    /** The look for changes of other replicas may let it go once more. */
    private void awaitKept(String address) {
        await().atMost(SOON).until(() -> {
            get(address);
            return kept(address).isPresent();
        });
    }

    /** In the form that the client of the tests takes. */
    private Optional<ReadyAnswer> kept(String address) {
        return ready.shelf().get(Encodings.key(filled(address), "gzip"));
    }

    private Response get(String address) {
        return stranger().get(filled(address));
    }

    private String filled(String address) {
        return address.replace("{id}", inspection.id().toString()).replace("{reference}", inspection.reference());
    }
}
