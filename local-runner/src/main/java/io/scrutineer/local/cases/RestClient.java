package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.scrutineer.local.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A client of one service. Every request that it makes may be repeated, so it repeats those that
 * fail through no fault of its own, for as long as it has patience.
 */
final class RestClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final URI service;
    private final Duration patience;

    RestClient(URI service, Duration patience) {
        this.service = service;
        this.patience = patience;
    }

    Answer get(Actor actor, String path) {
        return send(request(actor, path).GET().build());
    }

    Answer put(Actor actor, String path, JsonNode body) {
        return send(withBody(actor, "PUT", path, body).build());
    }

    /** A decision on what the client has read: it holds for that version only. */
    Answer putIfMatch(Actor actor, String path, String version) {
        return send(request(actor, path)
                .PUT(BodyPublishers.noBody())
                .header("If-Match", version)
                .build());
    }

    Answer post(Actor actor, String path, JsonNode body) {
        return send(withBody(actor, "POST", path, body).build());
    }

    private HttpRequest.Builder withBody(Actor actor, String method, String path, JsonNode body) {
        return request(actor, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(Actor actor, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Scrutineer-Person", actor.person())
                .header("Scrutineer-Body", actor.body())
                .header("Scrutineer-Roles", actor.roles());
    }

    private Answer send(HttpRequest request) {
        String what = request.method() + " " + request.uri();
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            boolean last = System.nanoTime() >= deadline;
            try {
                Answer answer = answer(what, http.send(request, BodyHandlers.ofByteArray()));
                if (last || !answer.isServersFault()) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw RequestFailed.unanswered(what, e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw RequestFailed.unanswered(what, e);
            }
            Waiting.pause(PAUSE);
        }
    }

    private static Answer answer(String request, HttpResponse<byte[]> response) throws IOException {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(
                request,
                response.statusCode(),
                json ? JSON.readTree(response.body()) : JsonNodeFactory.instance.missingNode(),
                response.headers().firstValue("ETag").orElse(null));
    }
}
