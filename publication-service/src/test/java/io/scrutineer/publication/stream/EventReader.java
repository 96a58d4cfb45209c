package io.scrutineer.publication.stream;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Reads a stream of server-sent events as its specification says, in a thread of its own. */
public final class EventReader implements AutoCloseable {

    /** An event with the last id that was told with it or before it. */
    public record Event(@Nullable String id, String name, String data) {}

    private final InputStream body;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile @Nullable String lastId;
    private volatile boolean ended;

    private EventReader(InputStream body) {
        this.body = body;
        Thread thread = new Thread(this::read, "event-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** Connects, and returns when the answer has begun. */
    public static EventReader of(String path, @Nullable String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(20));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new AssertionError("Answered with " + response.statusCode());
        }
        return new EventReader(response.body());
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public @Nullable String lastId() {
        return lastId;
    }

    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private void read() {
        List<String> fields = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    dispatch(fields);
                    fields.clear();
                } else {
                    fields.add(line);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            ended = true;
        }
        ended = true;
    }

    private void dispatch(List<String> fields) {
        String id = value(fields, "id: ");
        if (id != null) {
            lastId = id;
        }
        String data = value(fields, "data: ");
        String name = value(fields, "event: ");
        if (data != null) {
            events.add(new Event(lastId, name == null ? "message" : name, data));
        }
    }

    private static @Nullable String value(List<String> fields, String name) {
        return fields.stream()
                .filter(field -> field.startsWith(name))
                .map(field -> field.substring(name.length()))
                .findFirst()
                .orElse(null);
    }
}
