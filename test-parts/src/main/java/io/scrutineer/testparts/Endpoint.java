package io.scrutineer.testparts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A method at an address of the service under test, such as {@code GET /v1/inspections/{inspectionId}}. */
public record Endpoint(String method, String path) {

    private static final String SOME_ID = "01900000-0000-7000-8000-0000000000ff";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Reads it as {@link #toString()} writes it. */
    public static Endpoint parse(String text) {
        String[] words = text.split(" ", 2);
        return new Endpoint(words[0], words[1]);
    }

    /** Whether the method changes something, so that it has a body. */
    boolean isWrite() {
        return !method.equals("GET");
    }

    boolean isAboutAnInspection() {
        return path.contains("{inspectionId}");
    }

    /** Calls it about an inspection with the token, or without one; of the path's other parameters, ids are a UUID and the rest words. */
    HttpResponse<String> call(@Nullable String bearer, Object inspection, String body) {
        return send(bearer, inspection, "application/json", body);
    }

    HttpResponse<String> send(@Nullable String bearer, Object inspection, String mediaType, String body) {
        String address = path.replace("{inspectionId}", inspection.toString())
                .replaceAll("\\{\\w+Id}", SOME_ID)
                .replaceAll("\\{\\w+}", "some-word");
        HttpRequest.Builder request = HttpRequest.newBuilder(service().resolve(address))
                .method(method, isWrite() ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
                .header("Content-Type", mediaType)
                .header("If-Match", "\"some-version\"");
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return send(request);
    }

    /** Calls it as it stands, without a body. */
    HttpResponse<String> call(Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service().resolve(path)).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    private static URI service() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(this + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
