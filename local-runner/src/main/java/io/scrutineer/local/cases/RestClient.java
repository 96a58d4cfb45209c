package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.local.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    private final LocalIssuer issuer;
    private final Duration patience;
    private final Map<Persona, String> tokens = new ConcurrentHashMap<>();

    RestClient(URI service, LocalIssuer issuer, Duration patience) {
        this.service = service;
        this.issuer = issuer;
        this.patience = patience;
    }

    Answer get(Persona persona, String path) {
        return send(request(persona, path).GET().build());
    }

    Answer put(Persona persona, String path, JsonNode body) {
        return send(withBody(persona, "PUT", path, body).build());
    }

    /** A decision on what the client has read: it holds for that version only. */
    Answer putIfMatch(Persona persona, String path, String version) {
        return send(request(persona, path)
                .PUT(BodyPublishers.noBody())
                .header("If-Match", version)
                .build());
    }

    Answer putIfMatch(Persona persona, String path, String version, JsonNode body) {
        return send(
                withBody(persona, "PUT", path, body).header("If-Match", version).build());
    }

    Answer post(Persona persona, String path, JsonNode body) {
        return send(withBody(persona, "POST", path, body).build());
    }

    private HttpRequest.Builder withBody(Persona persona, String method, String path, JsonNode body) {
        return request(persona, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(Persona persona, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(persona, issuer::token));
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
