package io.scrutineer.publication.document;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class DocumentTest {

    private final SampleInspection inspection = SampleInspection.create();
    private final String path = "/reports/" + inspection.reference();

    @Test
    void plain_text_says_what_the_report_says() {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        Response text = stranger().get(path + ".txt");
        text.then().statusCode(200).contentType("text/plain;charset=UTF-8");
        assertThat(text.asString())
                .startsWith("Joint inspection of services for children and young people in East Ayrshire\n=====")
                .contains("Published March 2018, version 1.")
                .contains("2.1 Impact on children and young people: very good (5)")
                .contains("Shorten the wait for counselling.")
                .contains("Open Government Licence v3.0");
        assertThat(text.asString().lines()).allSatisfy(line -> assertThat(
                        line.length() <= 78 || !line.strip().contains(" "))
                .as(line)
                .isTrue());
    }

    @Test
    void grades_are_a_table() {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        Response csv = stranger().get(path + ".csv");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().split("\r\n"))
                .hasSize(3)
                .contains(
                        "%s,1,S12000008,East Ayrshire,2018-03,sample-framework,1,2.1,Impact on children and young people,5,very good"
                                .formatted(inspection.reference()));
    }

    @Test
    void data_stand_at_the_address_of_the_page() {
        String report = published(inspection, "{}").asString();
        assertThat(stranger().get(path + ".json").asString()).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".txt", ".csv", ".json"})
    void what_a_reader_has_is_not_sent_again(String form) {
        published(inspection, "{}");
        Response first = stranger().get(path + form);
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{32}(-gzip)?\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).containsIgnoringCase("Accept-Encoding");
        stranger()
                .header("If-None-Match", tag)
                .get(path + form)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyOrNullString());
        stranger().header("If-None-Match", "\"other\"").get(path + form).then().statusCode(200);
    }

    @Test
    void what_is_another_than_a_reader_insists_on_is_a_problem() {
        published(inspection, "{}");
        String api = "/v1/reports/" + inspection.id();
        for (String address : List.of(api, api + "/versions/1", "/v1/reports")) {
            String tag = stranger().get(address).header("ETag");
            stranger().header("If-Match", tag).get(address).then().statusCode(200);
            stranger()
                    .header("If-Match", "\"other\"")
                    .get(address)
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:scrutineer:problem:stale-version"));
        }
    }

    @Test
    void data_in_the_api_are_not_sent_again_either() {
        published(inspection, "{}");
        String api = "/v1/reports/" + inspection.id();
        for (String address : List.of(api, api + "/versions/1")) {
            Response first = stranger().get(address);
            assertThat(first.headers().getValues("Cache-Control")).containsExactly("no-cache");
            stranger()
                    .header("If-None-Match", first.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".txt", ".csv", ".json"})
    void version_stays_for_good(String form) {
        published(inspection, "{}");
        Response version = stranger().get(path + "/versions/1" + form);
        version.then().statusCode(200);
        assertThat(version.headers().getValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        stranger().get(path + "/versions/2" + form).then().statusCode(404).header("Cache-Control", equalTo("no-store"));
        stranger().get("/reports/none" + form).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reports/{reference}", "/reports/{reference}.txt", "/reports/{reference}.json", "/data.jsonld"})
    void compressed_form_is_the_same_with_a_tag_of_its_own(String address) throws Exception {
        published(inspection, "{}");
        String path = address.replace("{reference}", inspection.reference());
        HttpResponse<byte[]> plain = get(path, "identity");
        HttpResponse<byte[]> gzip = get(path, "gzip, br");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(gzip.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(unpacked(gzip.body())).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(gzip.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(get(path, "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void stylesheets_are_compressed() throws Exception {
        HttpResponse<byte[]> css = get("/design-system/4.2.0/design-system.min.css", "gzip");
        assertThat(css.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(css.body()).hasSizeLessThan(40_000);
    }

    private static HttpResponse<byte[]> get(String path, String encodings) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept-Encoding", encodings)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
