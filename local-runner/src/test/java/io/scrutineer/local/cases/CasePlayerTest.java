package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.identity.LocalIssuer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasePlayerTest {
    private final Case inspection = Case.named("inverclyde-2017");
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
    void aCompletionNamesTheVersionThatWasReadAsOftenAsItIsSent() {
        server.willAnswer(200, 503, 503, 201);

        player().completeFieldwork(inspection);

        String address = "/v1/inspections/" + inspection.inspectionId();
        String completion = "PUT " + address + "/completion by p-lead-inspector if \"3\"";
        assertThat(server.requests())
                .containsExactly("GET " + address + " by p-lead-inspector", completion, completion, completion);
    }

    private CasePlayer player() {
        URI service = server.uri();
        return new CasePlayer(new PublicApis(service, service, service, LocalIssuer.create(), Duration.ofSeconds(10)));
    }
}
