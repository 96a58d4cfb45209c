package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LongHeadTest {

    @Test
    void address_and_headers_of_usual_length_are_taken() {
        Client.request()
                .header("X-Long", "x".repeat(15_000))
                .get("/v1/areas?unknown=" + "x".repeat(4_000))
                .then()
                .statusCode(200);
    }

    @Test
    void longer_ones_are_refused() {
        assertProblem(Client.get("/v1/areas?asOf=" + "x".repeat(5_000)), 414, "uri-too-long");
        assertProblem(
                Client.request()
                        .header("X-Long", "x".repeat(20_000))
                        .get("/v1/areas")
                        .then(),
                431,
                "request-header-fields-too-large");
    }

    /** Else a client with a pool of connections loses the next request that it sends there. */
    @ParameterizedTest
    @ValueSource(
            strings = {"PUT /v1/partnerships/%s HTTP/1.1\r\n", "PUT /v1/partnerships/x HTTP/1.1\r\nX-Long: %s\r\n"})
    void connection_outlives_them(String start) throws IOException {
        try (RawRequest connection = new RawRequest()) {
            connection.send(start.formatted("x".repeat(20_000))).send("Host: localhost\r\nContent-Length: 2\r\n\r\n{}");
            assertThat(connection.readUntil("}")).startsWith("HTTP/1.1 4");
            connection.head("GET", "/v1/bodies", 0);
            assertThat(connection.read()).startsWith("HTTP/1.1 200 ");
        }
    }
}
