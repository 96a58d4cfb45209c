package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestClientTest {
    private RecordingServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void aRequestSaysWhoActs() {
        server.willAnswer(200);

        client(Duration.ZERO).get(Persona.PUBLISHER, "/v1/drafts");

        assertThat(server.requests()).containsExactly("GET /v1/drafts by p-publisher");
    }

    @Test
    void aDecisionNamesTheVersionThatItIsAbout() {
        server.willAnswer(200);

        client(Duration.ZERO).putIfMatch(Persona.PUBLISHER, "/v1/drafts/1/approval", "\"v7\"");

        assertThat(server.requests()).containsExactly("PUT /v1/drafts/1/approval by p-publisher if \"v7\"");
    }

    @Test
    void aRefusalIsOneLineThatSaysWhy() {
        server.willAnswer(409);

        Answer refusal = client(Duration.ZERO).put(Persona.PUBLISHER, "/v1/x", JsonNodeFactory.instance.objectNode());

        assertThatThrownBy(refusal::accepted)
                .isInstanceOf(RequestFailed.class)
                .hasMessageMatching("PUT http://127.0.0.1:\\d+/v1/x was answered with 409: It is so. \\[1]");
    }

    @Test
    void aPatientClientTriesAgainWhenTheServiceIsAway() {
        server.willAnswer(503, 500, 200);

        assertThat(client(Duration.ofSeconds(10))
                        .get(Persona.PUBLISHER, "/v1/x")
                        .status())
                .isEqualTo(200);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aClientWithoutPatienceDoesNot() {
        server.willAnswer(503, 200);

        assertThat(client(Duration.ZERO).get(Persona.PUBLISHER, "/v1/x").status())
                .isEqualTo(503);
    }

    @Test
    void aServiceThatIsNotThereIsNamed() {
        RestClient client = client(Duration.ofMillis(200));
        server.close();

        assertThatThrownBy(() -> client.get(Persona.PUBLISHER, "/v1/x"))
                .isInstanceOf(RequestFailed.class)
                .hasMessageContaining("/v1/x was not answered");
    }

    private final LocalIssuer issuer = LocalIssuer.create();

    private RestClient client(Duration patience) {
        return new RestClient(server.uri(), issuer, patience);
    }
}
