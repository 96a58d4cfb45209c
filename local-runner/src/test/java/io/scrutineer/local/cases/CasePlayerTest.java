package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.scrutineer.local.identity.LocalIssuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasePlayerTest {
    private final Case inspection = Case.named("inverclyde-2017");
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
    void aCompletionNamesTheVersionThatWasReadAsOftenAsItIsSent() {
        statuses.addAll(List.of(200, 503, 503, 201));

        player().completeFieldwork(inspection);

        String address = "/v1/inspections/" + inspection.inspectionId();
        String completion = "PUT " + address + "/completion if \"3\"";
        assertThat(requests).containsExactly("GET " + address, completion, completion, completion);
    }

    private CasePlayer player() {
        URI service = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new CasePlayer(new PublicApis(service, service, service, LocalIssuer.create(), Duration.ofSeconds(10)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String condition = exchange.getRequestHeaders().getFirst("If-Match");
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + (condition == null ? "" : " if " + condition));
        exchange.getResponseHeaders().add("ETag", "\"3\"");
        exchange.sendResponseHeaders(statuses.remove(), -1);
        exchange.close();
    }
}
