package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.receive;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks from outside for a report that is approved and not public, and for one that does not exist. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class NoLeakTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final SampleInspection unpublished = SampleInspection.create();
    private final SampleInspection nonexistent = SampleInspection.create();

    @BeforeEach
    void approveWithoutPublishing() {
        receive(unpublished.fieldwork(), unpublished.proposed(), unpublished.confirmed());
        awaitDraft(unpublished.id(), "confirmed");
        approve(unpublished.id()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "application/xml"})
    void report_as_data_answers_as_if_it_did_not_exist(String accept) {
        assertThat(answer("/v1/reports/" + unpublished.id(), accept))
                .isEqualTo(answer("/v1/reports/" + nonexistent.id(), accept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"})
    void page_answers_as_if_it_did_not_exist(String accept) {
        assertThat(answer("/reports/" + unpublished.reference(), accept))
                .isEqualTo(answer("/reports/" + nonexistent.reference(), accept));
    }

    @Test
    void the_answers_are_404() {
        Answer data = answer("/v1/reports/" + unpublished.id(), "*/*");
        assertThat(data.status()).isEqualTo(404);
        assertThat(data.body()).contains("urn:scrutineer:problem:not-found").doesNotContain("reference");
        Answer page = answer("/reports/" + unpublished.reference(), "*/*");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Page not found</h1>").doesNotContain(unpublished.reference());
    }

    @Test
    void lists_say_nothing_of_it() {
        assertThat(answer("/v1/reports?limit=200", "*/*").body())
                .doesNotContain(unpublished.id().toString());
        assertThat(answer("/reports", "*/*").body()).doesNotContain(unpublished.reference());
    }

    @Test
    void short_link_answers_as_if_it_did_not_exist_until_the_report_is_public() {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Answer before = answer("/s/" + code, "*/*");
        assertThat(before).isEqualTo(answer("/s/none", "*/*"));
        publish(unpublished.id(), "{\"shortLink\":\"%s\"}".formatted(code))
                .then()
                .statusCode(201);
        assertThat(answer("/s/" + code, "*/*").status()).isEqualTo(301);
    }

    private Answer answer(String path, String accept) {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.remove("date");
            headers.remove("x-request-id"); // random, so it tells nothing
            headers.remove("ratelimit"); // one less for every request, whatever it asks for
            return new Answer(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, Map<String, List<String>> headers, String body) {}
}
