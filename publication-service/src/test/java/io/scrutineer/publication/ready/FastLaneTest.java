package io.scrutineer.publication.ready;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.ready.RawConnection.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.ready.RawConnection.Answer;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class FastLaneTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** Something that is answered, but in the ordinary way alone. */
    private static final String ORDINARY = "Content-Length: 0";

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    ReadyAnswers ready;

    @Inject
    MeterRegistry meters;

    private final SampleInspection inspection = SampleInspection.create();
    private final String path = "/v1/reports/" + inspection.id();
    private RawConnection connection;

    @BeforeEach
    void publish() throws IOException, SQLException {
        published(inspection, "{}");
        Look.awaitSeen();
        connection = RawConnection.open();
        awaitKept();
    }

    @AfterEach
    void close() throws IOException {
        connection.close();
    }

    @Test
    void answer_is_that_of_the_routes() throws IOException {
        for (String page : new String[] {path, "/reports/" + inspection.reference()}) {
            connection.ask(get(page));
            Answer ordinary = connection.ask(get(page, ORDINARY));
            double before = given("200");
            Answer fast = connection.ask(get(page));
            assertThat(given("200")).isEqualTo(before + 1);
            assertThat(fast.status()).isEqualTo(200);
            assertThat(fast.body()).isEqualTo(ordinary.body()).isNotEmpty();
            assertSameHeaders(fast, ordinary);
        }
    }

    @Test
    void not_modified_is_that_of_the_routes() throws IOException {
        String tag = "If-None-Match: " + connection.ask(get(path)).header("ETag");
        Answer ordinary = connection.ask(get(path, tag, ORDINARY));
        double before = given("304");
        Answer fast = connection.ask(get(path, tag));
        assertThat(given("304")).isEqualTo(before + 1);
        assertThat(fast.status()).isEqualTo(304);
        assertThat(fast.headers()).doesNotContainKeys("Content-Type", "Content-Encoding");
        assertSameHeaders(fast, ordinary);
    }

    @Test
    void compressed_form_has_its_own_answer() throws IOException {
        String page = "/reports/" + inspection.reference();
        connection.ask(get(page, "Accept-Encoding: gzip"));
        Answer fast = connection.ask(get(page, "Accept-Encoding: gzip"));
        assertThat(fast.headers()).containsEntry("Content-Encoding", "gzip").containsKey("Vary");
        assertThat(fast.header("ETag")).endsWith("-gzip\"");
    }

    @Test
    void request_goes_on_the_trace_of_its_caller() throws IOException {
        double before = given("200");
        Answer fast = connection.ask(get(path, "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertThat(given("200")).isEqualTo(before + 1);
        assertThat(fast.headers()).containsEntry("X-Request-Id", TRACE);
        assertThat(connection.ask(get(path)).header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void answer_tells_of_the_limit_of_its_address() throws IOException {
        double before = given("200");
        Answer fast = connection.ask(get(path));
        assertThat(given("200")).isEqualTo(before + 1);
        assertThat(fast.header("RateLimit-Policy")).matches("\"address\";q=\\d+;w=60");
        assertThat(fast.header("RateLimit")).matches("\"address\";r=\\d+;t=1");
    }

    /** The ordinary ones take a worker and the database, so that they would be overtaken. */
    @Test
    void answers_keep_the_order_of_requests_sent_at_once() throws IOException {
        String tag = connection.ask(get(path)).header("ETag");
        for (int i = 0; i < 20; i++) {
            connection.send(
                    get(path),
                    get("/v1/reports?limit=1"),
                    get(path),
                    get("/v1/reports/" + inspection.id() + "/nothing"),
                    get(path, "If-None-Match: " + tag),
                    get("/v1/search?q=children"),
                    get(path));
            assertIs(connection.read(), 200, "\"inspectionId\":\"" + inspection.id());
            assertIs(connection.read(), 200, "\"items\"");
            assertIs(connection.read(), 200, "\"inspectionId\":\"" + inspection.id());
            assertThat(connection.read().status()).isEqualTo(404);
            assertThat(connection.read().status()).isEqualTo(304);
            assertIs(connection.read(), 200, "\"areas\"");
            assertIs(connection.read(), 200, "\"inspectionId\":\"" + inspection.id());
        }
    }

    @Test
    void what_is_not_plain_is_answered_in_the_ordinary_way() throws IOException {
        double before = given("200");
        connection.ask(get(path + "?limit=1"));
        connection.ask(get(path, "Accept: text/html"));
        connection.ask(get(path, "Origin: https://evil.example.com"));
        connection.ask(RawConnection.request("OPTIONS", path));
        connection.ask(get("/v1/reports/00000000-0000-7000-8000-000000000000"));
        assertThat(given("200")).isEqualTo(before);
        assertThat(connection.ask(get(path, "Connection: close")).headers()).containsEntry("Connection", "close");
        assertThat(given("200")).isEqualTo(before);
    }

    @Test
    void what_was_let_go_is_not_given_any_more() throws IOException {
        connection.ask(get(path));
        Sql.execute("update public_state set generation = generation + 1");
        await().atMost(SOON).until(() -> ready.shelf().get(path).isEmpty());
        double before = given("200");
        assertThat(connection.ask(get(path)).status()).isEqualTo(200);
        assertThat(given("200")).isEqualTo(before);
    }

    private static void assertIs(Answer answer, int status, String content) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(content);
    }

    /** But for what belongs to each request. */
    private static void assertSameHeaders(Answer fast, Answer ordinary) {
        assertThat(names(fast)).isEqualTo(names(ordinary)).contains("Content-Security-Policy", "X-Request-Id", "ETag");
        Map<String, String> others = new TreeMap<>(ordinary.headers());
        Set.of("X-Request-Id", "RateLimit").forEach(others::remove);
        others.forEach((name, value) -> assertThat(fast.headers()).containsEntry(name, value));
    }

    private static Set<String> names(Answer answer) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(answer.headers().keySet());
        return names;
    }

    private double given(String status) {
        return meters.counter("ready.answers", "status", status).count();
    }

    private void awaitKept() {
        await().atMost(SOON).until(() -> {
            connection.ask(get(path));
            return ready.shelf().get(path).isPresent();
        });
    }
}
