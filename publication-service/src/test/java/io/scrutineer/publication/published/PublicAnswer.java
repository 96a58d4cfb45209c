package io.scrutineer.publication.published;

import io.restassured.RestAssured;
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

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
