package io.scrutineer.publication.published;

import io.restassured.RestAssured;
import io.scrutineer.publication.SampleInspection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a stranger can tell from an answer. */
record PublicAnswer(int status, Map<String, List<String>> headers, String body) {

    /** Every address at which the public reads one report. */
    static final List<String> ADDRESSES = List.of(
            "/v1/reports/{id}",
            "/v1/reports/{id}/versions",
            "/v1/reports/{id}/versions/1",
            "/v1/reports/{id}/improvement",
            "/v1/reports/{id}/impact",
            "/reports/{reference}",
            "/reports/{reference}/versions/1",
            "/s/{code}");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static String address(String form, SampleInspection inspection, String shortLink) {
        return form.replace("{id}", inspection.id().toString())
                .replace("{reference}", inspection.reference())
                .replace("{code}", shortLink);
    }

    static PublicAnswer to(String path, String accept) {
        try {
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.remove("date");
            headers.remove("x-request-id"); // random, so it tells nothing
            headers.remove("ratelimit"); // one less for every request, whatever it asks for
            return new PublicAnswer(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
