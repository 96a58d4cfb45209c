package io.scrutineer.testparts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A method at an address of the service under test, such as {@code GET /v1/inspections/{inspectionId}}. */
public record Endpoint(String method, String path) {

    private static final String SOME_ID = "01900000-0000-7000-8000-0000000000ff";
    private static final String JSON = "application/json";
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

    /** With these names as parameters of its query, each to be filled like one of its path. */
    Endpoint withQuery(Collection<String> names) {
        String query = names.stream().map(name -> name + "={" + name + "}").collect(Collectors.joining("&"));
        return query.isEmpty() ? this : new Endpoint(method, path + "?" + query);
    }

    /** Calls it on whatever version there is, with the values in the place of the {names} in its address and in the body. */
    HttpResponse<String> call(String bearer, Map<String, String> values, String body) {
        String address = filled(path, values).replaceAll("\\{\\w+}", "some-word");
        HttpRequest.Builder request = request(address, JSON, filled(body, values));
        return send(request.header("If-Match", "*").header("Authorization", bearer));
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** Calls it about an inspection with the token, or without one; of the path's other parameters, ids are a UUID and the rest words. */
    HttpResponse<String> call(@Nullable String bearer, Object inspection, String body) {
        return send(bearer, inspection, JSON, body);
    }

    /** As above, with a body of a media type. */
    HttpResponse<String> send(@Nullable String bearer, Object inspection, String mediaType, String body) {
        String address = path.replace("{inspectionId}", inspection.toString())
                .replaceAll("\\{\\w+Id}", SOME_ID)
                .replaceAll("\\{\\w+}", "some-word");
        HttpRequest.Builder request = request(address, mediaType, body).header("If-Match", "\"some-version\"");
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

    private HttpRequest.Builder request(String address, String mediaType, String body) {
        return HttpRequest.newBuilder(service().resolve(address))
                .method(method, isWrite() ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
                .header("Content-Type", mediaType);
    }

    private static URI service() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), EndlessBodies::textOrNothing);
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
