package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever plans asks how many case records are enough before there is anything to draw from. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseSampleSizeTest {

    /** Those at 95 and 5 percent as published by Krejcie and Morgan, 1970, but for 218, which they round down. */
    @ParameterizedTest
    @CsvSource({
        "100, 95, 5, 80",
        "500, 95, 5, 218",
        "1000, 95, 5, 278",
        "20000, 95, 5, 377",
        "250, 95, 8, 95",
        "1000, 99, 5, 400",
        "1000, 90, 5.00, 214",
        "1, 80, 50, 1"
    })
    void size_is_that_of_the_published_tables(String population, String confidence, String margin, int size) {
        size("population=" + population + "&confidence=" + confidence + "&margin=" + margin)
                .statusCode(200)
                .body("size", equalTo(size));
    }

    @Test
    void answer_tells_what_was_asked_and_by_which_formula_it_follows() {
        size("population=500&confidence=95&margin=7.50")
                .body("population", equalTo(500))
                .body("confidence", equalTo("95"))
                .body("margin", equalTo(7.5f))
                .body("formula", containsString("n0 / (1 + (n0 - 1) / N)"))
                .body("formula", containsString("Cochran, Sampling Techniques, 3rd edition, 1977, section 4.4"));
    }

    @Test
    void size_is_that_of_a_draw_from_as_many_records() {
        UUID inspection = UUID.randomUUID();
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        int drawn = Client.put("/v1/inspections/" + inspection + "/case-sample", Sample.caseSample())
                .extract()
                .path("size");
        assertThat(size("population=10&confidence=90&margin=35").extract().<Integer>path("size"))
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "0",
                "-5",
                "1e3",
                "5.0",
                "20001",
                "NaN",
                "%205",
                "%D9%A5",
                "99999999999999999999999999999"
            })
    void population_that_is_none_is_refused(String population) {
        assertProblem(
                size("population=" + population + "&confidence=95&margin=5"), 422, "invalid-input", "#/population");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wide",
                "0",
                "-5",
                "50.01",
                "5.001",
                "NaN",
                "Infinity",
                "1e999",
                "1e-999999999",
                "%205",
                "%D9%A5"
            })
    void margin_that_is_none_is_refused(String margin) {
        assertProblem(size("population=500&confidence=95&margin=" + margin), 422, "invalid-input", "#/margin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "95.0", "very"})
    void confidence_that_is_none_is_refused(String confidence) {
        assertProblem(
                size("population=500&confidence=" + confidence + "&margin=5"), 422, "invalid-input", "#/confidence");
    }

    @Test
    void everything_that_is_missing_or_wrong_is_named_at_once() {
        assertProblem(
                RestAssured.get("/v1/case-sample-size").then(),
                422,
                "invalid-input",
                "#/population",
                "#/confidence",
                "#/margin");
        assertProblem(
                size("population=0&margin=" + "5".repeat(1000)),
                422,
                "invalid-input",
                "#/population",
                "#/confidence",
                "#/margin");
    }

    /** As anybody may ask. */
    private static ValidatableResponse size(String query) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .get("/v1/case-sample-size?" + query)
                .then();
    }
}
