package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadHttpTest {

    private static final byte[] OVER_THE_LIMIT = "x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);

    private final String inspection = "/v1/inspections/" + UUID.randomUUID();

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void broken_json_is_refused_with_its_place() {
        assertProblem(put("{\"reference\": \"a\","), 400, "unreadable-body");
        assertThat(put("{\"reference\" = 1}").extract().<String>path("detail")).contains("line 1, column");
    }

    @Test
    void body_of_nothing_is_refused() {
        assertProblem(put(""), 422, "invalid-input", "#");
        assertProblem(put("null"), 422, "invalid-input", "#");
    }

    @Test
    void unknown_field_is_refused_with_its_path() {
        JsonObject plan = Sample.plan().put("grade", 6);
        assertProblem(put(plan.encode()), 400, "unreadable-body", "#/grade");
        plan.remove("grade");
        plan.getJsonArray("fieldworkWindows").getJsonObject(0).put("until", "2018");
        assertProblem(put(plan.encode()), 400, "unreadable-body", "#/fieldworkWindows/0/until");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "true",
                "{}",
                "[]",
                "1e999999",
                "123456789012345678901234567890",
                "\"\\u0000\"",
                "\"\\ud800\""
            })
    void value_of_the_wrong_type_is_refused_with_its_path(String value) {
        String plan = Sample.plan().put("reference", "@").encode().replace("\"@\"", value);
        assertProblem(put(plan), 400, "unreadable-body", "#/reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"5\"", "1e30", "99999999999999999999", "true"})
    void number_that_is_none_for_an_evaluation_is_refused_with_its_path(String value) {
        JsonObject finding = Sample.finding(Sample.activity());
        finding.remove("evaluation");
        String body = "{\"findings\":[" + finding.encode().replaceFirst("\\{", "{\"evaluation\":" + value + ",") + "]}";
        assertProblem(
                Client.request().body(body).post(inspection + "/findings").then(),
                400,
                "unreadable-body",
                "#/findings/0/evaluation");
    }

    @Test
    void doubled_field_and_trailing_text_are_refused() {
        String plan = Sample.plan().encode();
        assertProblem(put("{\"kind\":\"x\"," + plan.substring(1)), 400, "unreadable-body");
        assertProblem(put(plan + " {}"), 400, "unreadable-body");
    }

    @Test
    void deeply_nested_nonsense_is_refused() {
        assertProblem(put("[".repeat(100_000)), 400, "unreadable-body");
        assertProblem(put("{\"policy\":" + "[".repeat(100_000)), 400, "unreadable-body", "#/policy");
    }

    @Test
    void json_that_is_deeper_or_longer_than_any_of_ours_is_refused() {
        assertProblem(put("{\"policy\":" + "[".repeat(40) + "]".repeat(40) + "}"), 400, "unreadable-body", "#/policy");
        String plan = Sample.plan().put("reference", "x".repeat(200_000)).encode();
        assertProblem(put(plan), 400, "unreadable-body", "#/reference");
        assertProblem(put("1".repeat(200)), 400, "unreadable-body");
    }

    @Test
    void body_that_is_announced_first_is_taken() throws Exception {
        HttpRequest request = request(BodyPublishers.ofString(Sample.plan().encode()))
                .expectContinue(true)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] body = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};
        assertProblem(Client.request().body(body).put(inspection).then(), 400, "unreadable-body");
    }

    @Test
    void megabyte_of_nonsense_is_refused() throws Exception {
        assertTooLarge(send(BodyPublishers.ofByteArray(OVER_THE_LIMIT)));
        assertTooLarge(send(chunked(OVER_THE_LIMIT)));
        assertTooLarge(send(BodyPublishers.ofByteArray(new byte[3_000_000])));
        assertTooLarge(send(chunked(new byte[3_000_000])));
    }

    @Test
    void chunked_body_within_the_limit_is_taken() throws Exception {
        byte[] plan = Sample.plan().encode().getBytes(StandardCharsets.UTF_8);
        assertThat(send(chunked(plan)).statusCode()).isEqualTo(201);
    }

    @Test
    void body_of_just_the_limit_is_read() {
        assertProblem(put("x".repeat(1_000_000)), 400, "unreadable-body");
    }

    @Test
    void wrong_media_type_is_refused() {
        assertProblem(
                Client.request()
                        .contentType("text/plain")
                        .body("hello")
                        .put(inspection)
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void media_type_that_can_not_be_had_is_refused() {
        assertProblem(Client.request().accept("text/csv").get("/v1/areas").then(), 406, "not-acceptable");
    }

    @Test
    void wrong_method_is_refused() {
        assertProblem(Client.request().delete(inspection).then(), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/nothing",
                "/v2/inspections",
                "/nothing",
                "/v1/inspections/not-a-uuid",
                "/v1/frameworks/improving-lives/1999",
                "/v1/partnerships/nowhere",
                "/v1/inspections/%20"
            })
    void unknown_address_is_not_found(String address) {
        assertProblem(Client.request().urlEncodingEnabled(false).get(address).then(), 404, "not-found");
    }

    @Test
    void address_with_a_nul_is_refused() {
        assertProblem(
                Client.request()
                        .urlEncodingEnabled(false)
                        .get("/v1/partnerships/%00")
                        .then(),
                400,
                "bad-request");
        assertProblem(
                Client.request()
                        .urlEncodingEnabled(false)
                        .get("/v1/inspections?areaCode=%00")
                        .then(),
                400,
                "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "limit=201", "limit=many", "limit=99999999999"})
    void page_of_a_wrong_size_is_refused(String query) {
        assertProblem(Client.get("/v1/inspections?" + query), 422, "invalid-input", "#/limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=x", "cursor=!!!", "cursor=AAAA", "cursor=YQ=="})
    void cursor_that_was_not_given_out_is_refused(String query) {
        UUID completed = Client.completedInspection();
        assertProblem(
                Client.get("/v1/inspections/" + completed + "/findings?" + query), 422, "invalid-input", "#/cursor");
    }

    @Test
    void wrong_search_is_refused_with_all_that_is_wrong() {
        assertProblem(Client.get("/v1/inspections?kind=x&phase=y"), 422, "invalid-input", "#/kind", "#/phase");
        assertProblem(Client.get("/v1/areas?asOf=yesterday"), 422, "invalid-input", "#/asOf");
    }

    @Test
    void nobody_in_particular_can_neither_change_nor_read_what_is_not_public() {
        assertProblem(
                given().contentType("application/json")
                        .body(Sample.plan().encode())
                        .put(inspection)
                        .then(),
                401,
                "not-identified");
        assertProblem(given().get("/v1/inspections").then(), 401, "not-identified");
        assertProblem(given().get(inspection + "/findings").then(), 401, "not-identified");
    }

    private ValidatableResponse put(String body) {
        return Client.request().body(body).put(inspection).then();
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + inspection))
                .header("Content-Type", "application/json")
                .header("Authorization", Tokens.bearer(Client.LEAD))
                .version(HttpClient.Version.HTTP_1_1)
                .PUT(body);
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("urn:scrutineer:problem:content-too-large");
    }
}
