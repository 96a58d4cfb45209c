package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Answers with the statuses that it was given, one after the other, and keeps what it was asked, by whom and on which condition. */
final class RecordingServer implements AutoCloseable {

    private static final byte[] BODY = "{\"detail\": \"It is so.\", \"errors\": [1]}".getBytes(StandardCharsets.UTF_8);

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final HttpServer server;

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void willAnswer(Integer... next) {
        Collections.addAll(statuses, next);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String subject(String authorization) throws IOException {
        String claims = authorization.substring("Bearer ".length()).split("\\.")[1];
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .path("sub")
                .asText();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String condition = headers.getFirst("If-Match");
        requests.add("%s %s by %s%s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        subject(headers.getFirst("Authorization")),
                        condition == null ? "" : " if " + condition));
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.getResponseHeaders().add("ETag", "\"3\"");
        exchange.sendResponseHeaders(statuses.remove(), BODY.length);
        exchange.getResponseBody().write(BODY);
        exchange.close();
    }
}
