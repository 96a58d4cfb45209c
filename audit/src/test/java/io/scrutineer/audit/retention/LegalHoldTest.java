package io.scrutineer.audit.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LegalHoldTest {

    private static final int CLIENTS = 8;
    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    @Inject
    RetentionJob job;

    private final UUID inspection = UUID.randomUUID();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    /** A service's records. */
    @ApplicationScoped
    static class Kept implements RetainedRecords {

        @Override
        public List<RecordClass> all() {
            return List.of(new RecordClass(
                    "kept",
                    Period.ofYears(1),
                    "kept",
                    "inspection_id",
                    "t.ended",
                    "true",
                    List.of("delete from kept where inspection_id = any(?)")));
        }
    }

    @BeforeAll
    static void create() {
        Sql.execute("create table if not exists kept (inspection_id uuid primary key, ended timestamptz not null)");
        Sql.execute("grant all on kept to public");
    }

    @AfterEach
    void end() {
        clients.shutdownNow();
    }

    @Test
    void hold_is_placed_once_listed_and_lifted() {
        assertThat(place("COPFS/2026/1").statusCode()).isEqualTo(201);
        assertThat(place("COPFS/2026/1").statusCode()).isEqualTo(200);
        assertThat(place("COPFS/2026/2").statusCode()).isEqualTo(409);
        assertThat(listed()).contains(inspection.toString());
        assertThat(lift().statusCode()).isEqualTo(204);
        assertThat(lift().statusCode()).isEqualTo(404);
        assertThat(listed()).doesNotContain(inspection.toString());
    }

    /** A request that is sent once more must not lift what somebody else has placed since. */
    @Test
    void only_the_hold_that_was_seen_is_lifted() {
        String first = place("COPFS/2026/1").header("ETag");
        assertThat(auditor().delete("/v1/legal-holds/" + inspection).statusCode())
                .isEqualTo(428);
        assertThat(lift(first).statusCode()).isEqualTo(204);
        String second = place("COPFS/2026/2").header("ETag");
        assertThat(lift(first).statusCode()).isEqualTo(412);
        Response held = auditor().get("/v1/legal-holds/" + inspection);
        assertThat(held.jsonPath().getString("reference")).isEqualTo("COPFS/2026/2");
        assertThat(held.header("ETag")).isEqualTo(second);
        assertThat(lift(second).statusCode()).isEqualTo(204);
        assertThat(auditor().get("/v1/legal-holds/" + inspection).statusCode()).isEqualTo(404);
    }

    @Test
    void hold_placed_by_many_at_once_is_placed_by_one() {
        for (int round = 0; round < 10; round++) {
            List<CompletableFuture<Integer>> placing = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> place("A-1").statusCode(), clients))
                    .limit(CLIENTS)
                    .toList();
            List<Integer> answers =
                    placing.stream().map(CompletableFuture::join).sorted().toList();
            assertThat(answers).endsWith(201).containsOnlyOnce(201).hasSize(CLIENTS);
            assertThat(answers.subList(0, CLIENTS - 1)).containsOnly(200);
            lift();
        }
    }

    @Test
    void holds_are_listed_page_by_page() {
        place("A-1");
        auditor().body("{\"reference\": \"A-2\"}").put("/v1/legal-holds/" + UUID.randomUUID());
        Response first = auditor().get("/v1/legal-holds?limit=1");
        assertThat(first.jsonPath().getList("items")).hasSize(1);
        Response second = auditor()
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/v1/legal-holds?limit=1");
        assertThat(second.jsonPath().getString("items[0].inspectionId"))
                .isGreaterThan(first.jsonPath().getString("items[0].inspectionId"));
        assertThat(auditor().get("/v1/legal-holds?cursor=bm8").statusCode()).isEqualTo(422);
    }

    @Test
    void holds_are_listed_that_were_placed_from_a_time_on() {
        String placed = place("A-1").jsonPath().getString("placedAt");
        assertThat(listedFrom(placed)).contains(inspection.toString());
        assertThat(listedFrom(Instant.parse(placed).plusNanos(1_000).toString()))
                .doesNotContain(inspection.toString());
        assertThat(auditor().get("/v1/legal-holds?from=now").statusCode()).isEqualTo(422);
    }

    private static String listedFrom(String from) {
        return auditor().get("/v1/legal-holds?limit=200&from=" + from).asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reference\": \"\"}",
                "{\"reference\": \"about Jo, 12\"}",
                "{\"reference\": 1, \"x\": 2}"
            })
    void reference_that_could_be_a_text_is_refused(String body) {
        Response answer = auditor().body(body).put("/v1/legal-holds/" + inspection);
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(listed()).doesNotContain(inspection.toString());
    }

    @Test
    void text_is_no_request() {
        assertThat(auditor()
                        .contentType("text/plain")
                        .body("A-1")
                        .put("/v1/legal-holds/" + inspection)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void removal_waits_for_a_hold_that_is_being_placed() throws SQLException {
        Sql.execute("insert into kept values (?, now() - interval '2 years')", inspection);
        try (Connection placing = Sql.connect();
                Statement statement = placing.createStatement()) {
            placing.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock_shared(" + LegalHolds.LOCK + ")");
            CompletableFuture<Void> removal = CompletableFuture.runAsync(job::run);
            await().until(() -> Sql.text(WAITING).equals("1"));
            statement.execute("insert into legal_hold values ('" + inspection + "', 'A-1', now())");
            placing.commit();
            removal.join();
        }
        assertThat(kept()).isEqualTo("1");
        lift();
        job.run();
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void more_than_a_batch_goes_in_one_run() {
        Sql.execute(
                "insert into kept select gen_random_uuid(), now() - interval '2 years' from generate_series(1, ?)",
                RemoveRecords.BATCH * 2 + 1);
        job.run();
        assertThat(Sql.text("select count(*) from kept where ended < now() - interval '1 year'"))
                .isEqualTo("0");
    }

    private String kept() {
        return Sql.text("select count(*) from kept where inspection_id = ?", inspection);
    }

    private static String listed() {
        return auditor().get("/v1/legal-holds?limit=200").asString();
    }

    private Response place(String reference) {
        return auditor().body("{\"reference\": \"" + reference + "\"}").put("/v1/legal-holds/" + inspection);
    }

    private Response lift() {
        return lift("*");
    }

    private Response lift(String ifMatch) {
        return auditor().header("If-Match", ifMatch).delete("/v1/legal-holds/" + inspection);
    }

    private static RequestSpecification auditor() {
        return given().header("Authorization", Tokens.bearer(Persona.of("p-auditor", "hmics", "auditor")))
                .contentType("application/json");
    }
}
