package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReferenceDataTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-01, S12000024 S12000015 S12000046 S12000044",
        "2018-01-31, S12000024 S12000015 S12000046 S12000044",
        "2018-02-01, S12000048 S12000047 S12000046 S12000044",
        "2019-04-01, S12000048 S12000047 S12000049 S12000050"
    })
    void thirty_two_areas_are_valid_on_any_day_under_the_codes_of_that_day(String day, String codes) {
        List<String> areas = RestAssured.get("/v1/areas?limit=200&asOf=" + day)
                .then()
                .extract()
                .path("items.code");
        assertThat(areas).hasSize(32).contains(codes.split(" "));
    }

    @Test
    void all_areas_are_listed_with_what_replaced_them() {
        RestAssured.get("/v1/areas?limit=200")
                .then()
                .body("items", hasSize(36))
                .body("items.find { it.code == 'S12000024' }.replacedBy", equalTo("S12000048"))
                .body("items.find { it.code == 'S12000024' }.validTo", equalTo("2018-01-31"))
                .body("items.find { it.code == 'S12000048' }.validTo", nullValue());
    }

    @Test
    void areas_come_by_the_page_each_of_them_once() {
        List<String> all = new ArrayList<>();
        String next = "/v1/areas?limit=7";
        while (next != null) {
            var page = RestAssured.get(next).then().statusCode(200).extract();
            all.addAll(page.path("items.code"));
            String cursor = page.path("next");
            next = cursor == null ? null : "/v1/areas?limit=7&cursor=" + cursor;
        }
        assertThat(all).hasSize(36).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void four_bodies_inspect() {
        RestAssured.get("/v1/bodies")
                .then()
                .body(
                        "items.id",
                        contains(
                                "care-inspectorate", "education-scotland", "healthcare-improvement-scotland", "hmics"));
    }

    @Test
    void body_is_found_by_a_part_of_its_name() {
        RestAssured.get("/v1/bodies?name=CONSTABULARY").then().body("items.id", contains("hmics"));
        RestAssured.get("/v1/bodies?name=nobody").then().statusCode(200).body("items", empty());
    }

    @Test
    void frameworks_of_the_release_are_listed() {
        RestAssured.get("/v1/frameworks")
                .then()
                .body("items.id", hasItems("improving-lives", "care-and-protection", "local-authority-assessment"))
                .body("items.version", hasItems("2016", "2018", "2023"));
    }

    @ParameterizedTest
    @CsvSource({"improving-lives, 2016, 9", "care-and-protection, 2018, 4", "local-authority-assessment, 2023, 9"})
    void framework_is_served_as_its_file_says(String id, String version, int graded) throws IOException {
        String served = RestAssured.get("/v1/frameworks/" + id + "/" + version).asString();
        try (InputStream file = getClass().getResourceAsStream("/frameworks/" + id + "-" + version + ".json")) {
            assertThat(new JsonObject(served))
                    .isEqualTo(new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        }
        assertThat(RestAssured.given()
                        .get("/v1/frameworks/" + id + "/" + version)
                        .<List<?>>path("themes.indicators.flatten().findAll { it.graded }"))
                .hasSize(graded);
    }

    @Test
    void area_is_served_with_the_codes_before_and_after_it() {
        RestAssured.get("/v1/areas/S12000047")
                .then()
                .body("area.name", equalTo("Fife"))
                .body("predecessors.code", contains("S12000015"))
                .body("successors", hasSize(0));
        RestAssured.get("/v1/areas/S12000044")
                .then()
                .body("predecessors", hasSize(0))
                .body("successors.code", contains("S12000050"));
        RestAssured.get("/v1/areas/S99999999").then().statusCode(404);
    }

    @Test
    void partnership_is_looked_up_by_area_and_as_of_a_day() {
        Client.registerPartnership();
        String found = "items.find { it.id == '" + Sample.PARTNERSHIP + "' }";
        RestAssured.get("/v1/partnerships?limit=200&asOf=2017-09-01")
                .then()
                .body(found + ".areaCodes", contains("S12000024"));
        RestAssured.get("/v1/partnerships?limit=200&asOf=2018-02-01&areaCode=S12000048")
                .then()
                .body(found + ".areaCodes", contains("S12000048"));
        RestAssured.get("/v1/partnerships?limit=200&asOf=2018-02-01&areaCode=S12000024")
                .then()
                .body(found, nullValue());
        RestAssured.get("/v1/partnerships?limit=200&areaCode=S12000024")
                .then()
                .body(found + ".areaCodes", contains("S12000024", "S12000048"));
        RestAssured.get("/v1/partnerships?limit=200&areaCode=S12000018").then().body(found, nullValue());
        RestAssured.get("/v1/partnerships/" + Sample.PARTNERSHIP + "?asOf=2018-02-01")
                .then()
                .body("areaCodes", contains("S12000048"));
        assertProblem(RestAssured.get("/v1/partnerships?asOf=today").then(), 422, "invalid-input", "#/asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B10000000-01-01", "%2B10000-01-01", "-5000-01-01", "2017-02-30"})
    void look_up_as_of_a_day_far_from_all_days_or_of_none_is_refused(String day) {
        for (String path : List.of("/v1/partnerships", "/v1/areas")) {
            assertProblem(
                    RestAssured.given()
                            .urlEncodingEnabled(false)
                            .get(path + "?asOf=" + day)
                            .then(),
                    422,
                    "invalid-input",
                    "#/asOf");
        }
    }

    @Test
    void framework_is_added_once_and_for_good() {
        String path = "/v1/frameworks/of-an-agency/" + UUID.randomUUID();
        JsonObject framework = new JsonObject(RestAssured.get("/v1/frameworks/local-authority-assessment/2023")
                        .asString())
                .put("id", "of-an-agency")
                .put("version", path.substring(path.lastIndexOf('/') + 1));
        Client.put(path, framework).statusCode(201);
        Client.put(path, framework).statusCode(200);
        assertProblem(Client.put(path, framework.copy().put("title", "Another")), 409, "id-in-use");
        assertThat(new JsonObject(RestAssured.get(path).asString())).isEqualTo(framework);
        RestAssured.get("/v1/frameworks?limit=1")
                .then()
                .body("items", hasSize(1))
                .header("Link", notNullValue());
    }

    @Test
    void versions_of_one_framework_are_listed_page_by_page() {
        String shipped = RestAssured.get("/v1/frameworks/local-authority-assessment/2023")
                .asString();
        assertVersionsOfOneAreListed(
                "/v1/frameworks",
                (id, version) -> new JsonObject(shipped).put("id", id).put("version", version));
    }

    @Test
    void versions_of_one_calendar_are_listed_page_by_page() {
        JsonObject calendar = new JsonObject()
                .put("title", "With a fair")
                .put("source", "Made up")
                .put("firstYear", 2017)
                .put("lastYear", 2018)
                .put("holidays", new JsonArray());
        assertVersionsOfOneAreListed("/v1/calendars", (id, version) -> calendar);
    }

    private static void assertVersionsOfOneAreListed(String list, BiFunction<String, String, JsonObject> document) {
        String id = "one-" + UUID.randomUUID();
        for (String path : List.of(id + "/1", id + "/2", id + "-b/1")) {
            String[] key = path.split("/");
            Client.put(list + "/" + path, document.apply(key[0], key[1])).statusCode(201);
        }
        ValidatableResponse all = RestAssured.get(list + "?id=" + id).then();
        all.body("items.id", contains(id, id)).body("items.version", contains("1", "2"));
        ValidatableResponse first = RestAssured.get(list + "?limit=1&id=" + id).then();
        first.body("items.version", contains("1"));
        Client.next(first)
                .body("items.id", contains(id))
                .body("items.version", contains("2"))
                .body("next", nullValue());
        RestAssured.get(list + "?id=No+code").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void framework_that_is_none_is_refused_with_the_place_of_each_error() {
        String path = "/v1/frameworks/local-authority-assessment/2024";
        JsonObject framework = new JsonObject(RestAssured.get("/v1/frameworks/local-authority-assessment/2023")
                .asString());
        framework
                .getJsonArray("themes")
                .getJsonObject(1)
                .getJsonArray("indicators")
                .getJsonObject(0)
                .put("code", "no code");
        framework.remove("scale");
        assertProblem(Client.put(path, framework), 422, "invalid-input", "#/themes/1/indicators/0/code", "#/scale");
        JsonObject shipped = new JsonObject(RestAssured.get("/v1/frameworks/local-authority-assessment/2023")
                .asString());
        assertProblem(Client.put(path, shipped), 422, "invalid-input", "#/version");
        RestAssured.get(path).then().statusCode(404);
    }

    @Test
    void schema_of_frameworks_is_published() {
        RestAssured.get("/v1/frameworks/schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("title", equalTo("One version of a quality framework"));
    }

    @Test
    void partnerships_are_public() {
        Client.registerPartnership();
        RestAssured.get("/v1/partnerships/" + Sample.PARTNERSHIP).then().statusCode(200);
        RestAssured.get("/v1/partnerships").then().statusCode(200).body("items", not(empty()));
    }
}
