package io.scrutineer.publication;

import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.stranger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class BadInputTest {

    private final String publication = "/v1/drafts/" + UUID.randomUUID() + "/publication";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"datePublished\": | 400",
                "nonsense | 400",
                "[] | 400",
                "\"text\" | 400",
                "1e999 | 400",
                "{\"shortLink\":\"abcd\",\"shortLink\":\"efgh\"} | 400",
                "{\"shortLink\":\"ab\\u0000cd\"} | 400",
                "{\"shortLink\":123456789012345678901234567890} | 400",
                "{\"shortLink\":{\"a\":1}} | 400",
                "{\"unknown\":true} | 400",
                "{\"datePublished\":\"yesterday\"} | 422",
                "{} | 404",
                "null | 404"
            })
    void body_that_can_not_be_is_a_problem(String body, int status) {
        publisher()
                .contentType("application/json")
                .body(body)
                .put(publication)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", startsWith("urn:scrutineer:problem:"));
    }

    @Test
    void megabyte_of_nonsense_is_too_large() {
        publisher()
                .contentType("application/json")
                .body("x".repeat(1_100_000))
                .put(publication)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void megabyte_of_nonsense_for_an_approval_is_too_large() {
        publisher()
                .contentType("application/json")
                .header("If-Match", "\"x\"")
                .body("x".repeat(1_100_000))
                .put("/v1/drafts/" + UUID.randomUUID() + "/approval")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void other_media_type_is_refused() {
        publisher()
                .contentType("application/xml")
                .body("<a/>")
                .put(publication)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void other_method_is_refused() {
        publisher().delete("/v1/reports").then().statusCode(405).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/reports/not-a-uuid", "/v1/reports/1/2/3", "/v1/drafts/not-a-uuid"})
    void unknown_address_is_not_found(String path) {
        publisher().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, #/limit",
        "limit=201, #/limit",
        "limit=many, #/limit",
        "limit=99999999999999999999, #/limit",
        "cursor=tampered, #/cursor",
        "cursor=eA, #/cursor",
        "areaCode=%25, #/areaCode",
        "areaCode=Perth, #/areaCode",
        "year=18, #/year",
        "year=2018' or '1'='1, #/year"
    })
    void parameter_that_can_not_be_is_named(String query, String pointer) {
        stranger()
                .urlEncodingEnabled(false)
                .get("/v1/reports?" + query.replace(" ", "%20"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/reports?cursor=%00", "/v1/reports/%00", "/reports/%00", "/s/%00"})
    void nul_in_an_address_is_refused(String path) {
        stranger().urlEncodingEnabled(false).get(path).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/%F0%9F%98%80", "/reports/..%2F..%2Fetc", "/reports/%25", "/s/'%20or%201=1"})
    void odd_addresses_of_pages_are_not_found(String path) {
        stranger().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType("text/html;charset=UTF-8");
    }
}
