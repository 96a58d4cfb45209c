package io.scrutineer.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A service as its clients see it: HTTP/1.1 on connections that stay open. */
final class ServiceClient {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI address;
    private final String token;

    ServiceClient(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    void put(String path, byte[] body) {
        send(path, "PUT", BodyPublishers.ofByteArray(body));
    }

    void post(String path, byte[] body) {
        send(path, "POST", BodyPublishers.ofByteArray(body));
    }

    String get(String path) {
        HttpResponse<String> response = answer(path, "GET", BodyPublishers.noBody());
        return response.statusCode() == 404 ? "" : checked(path, response);
    }

    private void send(String path, String method, BodyPublisher body) {
        checked(path, answer(path, method, body));
    }

    private HttpResponse<String> answer(String path, String method, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BenchmarkFailed("No answer from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }

    private static String checked(String path, HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new BenchmarkFailed(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
