package io.scrutineer.publication.published;

import io.restassured.RestAssured;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RightsTable;
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
    static final List<String> OF_A_REPORT = addresses(true);

    /** Every other address at which the public reads of reports, and comes to an end. */
    static final List<String> OF_MANY = addresses(false).stream()
            .filter(address -> !address.endsWith("/events"))
            .map(address -> address.replace("{framework}/1/{code}", "sample-framework/1/2.1")
                    .replace("{code}", "S12000008"))
            .toList();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static List<String> addresses(boolean ofAReport) {
        return RightsTable.readByThePublic("publication-service").stream()
                .filter(path -> ofAReport
                        == (path.contains("{inspectionId}") || path.contains("{reference}") || path.startsWith("/s/")))
                .map(path -> path.replace("{inspectionId}", "{id}").replace("{version}", "1"))
                .toList();
    }

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
