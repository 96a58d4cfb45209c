package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestClientTest {
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void aRequestSaysWhoActs() {
        statuses.add(200);

        client(Duration.ZERO).get(Persona.PUBLISHER, "/v1/drafts");

        assertThat(requests).containsExactly("GET /v1/drafts by p-publisher");
    }

    @Test
    void aDecisionNamesTheVersionThatItIsAbout() {
        statuses.add(200);

        client(Duration.ZERO).putIfMatch(Persona.PUBLISHER, "/v1/drafts/1/approval", "\"v7\"");

        assertThat(requests).containsExactly("PUT /v1/drafts/1/approval by p-publisher if \"v7\"");
    }

    @Test
    void aRefusalIsOneLineThatSaysWhy() {
        statuses.add(409);

        Answer refusal = client(Duration.ZERO).put(Persona.PUBLISHER, "/v1/x", JsonNodeFactory.instance.objectNode());

        assertThatThrownBy(refusal::accepted)
                .isInstanceOf(RequestFailed.class)
                .hasMessageMatching("PUT http://127.0.0.1:\\d+/v1/x was answered with 409: It is so. \\[1]");
    }

    @Test
    void aPatientClientTriesAgainWhenTheServiceIsAway() {
        statuses.addAll(List.of(503, 500, 200));

        assertThat(client(Duration.ofSeconds(10))
                        .get(Persona.PUBLISHER, "/v1/x")
                        .status())
                .isEqualTo(200);
        assertThat(requests).hasSize(3);
    }

    @Test
    void aClientWithoutPatienceDoesNot() {
        statuses.addAll(List.of(503, 200));

        assertThat(client(Duration.ZERO).get(Persona.PUBLISHER, "/v1/x").status())
                .isEqualTo(503);
    }

    @Test
    void aServiceThatIsNotThereIsNamed() {
        RestClient client = client(Duration.ofMillis(200));
        server.stop(0);

        assertThatThrownBy(() -> client.get(Persona.PUBLISHER, "/v1/x"))
                .isInstanceOf(RequestFailed.class)
                .hasMessageContaining("/v1/x was not answered");
    }

    private final LocalIssuer issuer = LocalIssuer.create();

    private RestClient client(Duration patience) {
        return new RestClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), issuer, patience);
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
        byte[] body = "{\"detail\": \"It is so.\", \"errors\": [1]}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(statuses.remove(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
