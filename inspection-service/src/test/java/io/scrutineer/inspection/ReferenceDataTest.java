package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        List<String> areas =
                RestAssured.get("/v1/areas?asOf=" + day).then().extract().path("code");
        assertThat(areas).hasSize(32).contains(codes.split(" "));
    }

    @Test
    void all_areas_are_listed_with_what_replaced_them() {
        RestAssured.get("/v1/areas")
                .then()
                .body("", hasSize(36))
                .body("find { it.code == 'S12000024' }.replacedBy", equalTo("S12000048"))
                .body("find { it.code == 'S12000024' }.validTo", equalTo("2018-01-31"))
                .body("find { it.code == 'S12000048' }.validTo", nullValue());
    }

    @Test
    void four_bodies_inspect() {
        RestAssured.get("/v1/bodies")
                .then()
                .body(
                        "id",
                        contains(
                                "care-inspectorate", "education-scotland", "healthcare-improvement-scotland", "hmics"));
    }

    @Test
    void frameworks_of_the_release_are_listed() {
        RestAssured.get("/v1/frameworks")
                .then()
                .body("id", hasItems("improving-lives", "care-and-protection", "local-authority-assessment"))
                .body("version", hasItems("2016", "2018", "2023"));
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
    void partnerships_are_public() {
        Client.registerPartnership();
        RestAssured.get("/v1/partnerships/" + Sample.PARTNERSHIP).then().statusCode(200);
        RestAssured.get("/v1/partnerships").then().body("items.id", hasItems(Sample.PARTNERSHIP));
    }
}
