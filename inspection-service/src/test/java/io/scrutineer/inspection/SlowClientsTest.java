package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More slow clients than there are threads for requests. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(SlowClientsTest.FewThreads.class)
class SlowClientsTest {

    private static final int SLOW = 200;
    private static final int PROMPT = 20;
    private static final RestAssuredConfig IMPATIENT = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 5_000));

    private final List<RawRequest> slow = new ArrayList<>();

    @Inject
    AgroalDataSource dataSource;

    /** Which of many requests come first is chance. */
    @ConfigProperty(name = "limits.stream.at-once")
    int atOnce;

    @AfterEach
    void close() throws IOException {
        for (RawRequest request : slow) {
            request.close();
        }
    }

    @Test
    void slow_writers_hold_neither_threads_nor_connections() throws IOException {
        askOften();
        String findings = "/v1/inspections/" + UUID.randomUUID() + "/findings";
        for (int i = 0; i < SLOW; i++) {
            slow.add(new RawRequest().head("POST", findings, 1_000).send("{\"findings\""));
        }
        awaitNoConnection();
        Duration each = askOften();
        assertThat(each).isLessThan(Duration.ofSeconds(1));
        assertThat(slow.get(0).send(":").send("[")).isNotNull();
    }

    @Test
    void slow_writers_of_lines_hold_neither_threads_nor_connections() throws IOException {
        askOften();
        String findings = "/v1/inspections/" + UUID.randomUUID() + "/findings";
        for (int i = 0; i < SLOW; i++) {
            slow.add(new RawRequest().head("POST", findings, "application/x-ndjson", 100_000_000));
        }
        List<RawRequest> refused = await("more than come in at once")
                .atMost(Duration.ofSeconds(5))
                .until(this::answered, answered -> answered.size() == SLOW - atOnce);
        for (RawRequest request : refused) {
            assertThat(request.read()).startsWith("HTTP/1.1 503 ");
        }
        RawRequest writer = slow.stream()
                .filter(request -> !refused.contains(request))
                .findAny()
                .orElseThrow()
                .send("{\"id\"");
        awaitNoConnection();
        Duration each = askOften();
        assertThat(each).isLessThan(Duration.ofSeconds(1));
        assertThat(writer.send(":").send("[")).isNotNull();
    }

    @Test
    void slow_readers_hold_neither_threads_nor_connections() throws IOException {
        String snapshot = "/v1/inspections/" + LargeSample.completed() + "/snapshot";
        for (int i = 0; i < SLOW; i++) {
            slow.add(new RawRequest().head("GET", snapshot, 0));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> dataSource.getMetrics().activeCount() == 0);
        Duration each = askOften();
        assertThat(each).isLessThan(Duration.ofSeconds(1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> dataSource.getMetrics().activeCount() == 0);
    }

    /** All at once, as each takes its time. */
    @Test
    void bodies_that_do_not_come_to_an_end_are_given_up() throws IOException {
        String findings = "/v1/inspections/" + UUID.randomUUID() + "/findings";
        RawRequest small = endless(new RawRequest().head("POST", "/v1/inspections", 1_000));
        RawRequest large = endless(new RawRequest().head("POST", "/v1/inspections", 2_000_000));
        RawRequest lines = endless(new RawRequest().head("POST", findings, "application/x-ndjson", 1_000));
        assertThat(small.readUntil("}"))
                .startsWith("HTTP/1.1 408 ")
                .contains("application/problem+json")
                .contains("urn:scrutineer:problem:request-timeout");
        assertThat(large.read()).as("what is too large to be read").startsWith("HTTP/1.1 408 ");
        assertThat(lines.readUntil("}")).startsWith("HTTP/1.1 408 ").contains("request-timeout");
    }

    private RawRequest endless(RawRequest begun) throws IOException {
        slow.add(begun);
        return begun.send("{");
    }

    private List<RawRequest> answered() {
        return slow.stream().filter(RawRequest::isAnswered).toList();
    }

    /** What the service does of itself takes one for a moment; a body that is waited for would take one for longer. */
    private void awaitNoConnection() {
        await().atMost(Duration.ofSeconds(5))
                .until(() -> dataSource.getMetrics().activeCount() == 0);
    }

    /** How long one request takes beside the slow ones. */
    private static Duration askOften() {
        long before = System.nanoTime();
        for (int i = 0; i < PROMPT; i++) {
            given().config(IMPATIENT)
                    .header("Authorization", Tokens.bearer(Client.LEAD))
                    .get("/v1/inspections")
                    .then()
                    .statusCode(200);
        }
        return Duration.ofNanos(System.nanoTime() - before).dividedBy(PROMPT);
    }

    /** As few as make a service small, and a body's time that a test can wait for. */
    public static final class FewThreads implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.thread-pool.max-threads", "20", "limits.body", "10s", "limits.stream.time", "10s");
        }
    }
}
