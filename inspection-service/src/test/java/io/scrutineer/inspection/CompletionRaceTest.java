package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CompletionRaceTest {

    private static final int WRITERS = 6;

    /** So many that nobody waits for a thread: writers go on until the completion that runs beside them is done. */
    private final ExecutorService clients = Executors.newCachedThreadPool();

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();

    @BeforeEach
    void inspectionWithAFinding() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan());
        Client.record(inspection, activity);
    }

    @AfterEach
    void clientsAreGone() {
        clients.shutdownNow();
    }

    @RepeatedTest(5)
    void finding_that_arrives_while_completion_runs_is_in_the_snapshot_or_refused() {
        Set<String> accepted = new HashSet<>(recordAlways(Sample.findings(activity, 1)));
        ConcurrentLinkedQueue<String> raced = new ConcurrentLinkedQueue<>();
        CountDownLatch underWay = new CountDownLatch(WRITERS);
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.runAsync(() -> writeUntilRefused(raced, underWay), clients))
                .toList();
        CompletableFuture<Void> completion = CompletableFuture.runAsync(
                () -> {
                    awaitAll(underWay);
                    Client.complete(inspection, Sample.completion()).statusCode(201);
                },
                clients);
        writers.forEach(CompletableFuture::join);
        completion.join();
        accepted.addAll(raced);

        List<String> frozen = Client.get("/v1/inspections/" + inspection + "/snapshot")
                .extract()
                .path("findings.id");
        assertThat(frozen).containsExactlyInAnyOrderElementsOf(accepted);
    }

    @Test
    void completions_that_race_make_one_snapshot() {
        recordAlways(Sample.findings(activity, 50));
        List<Integer> statuses = Race.answers(
                IntStream.range(0, WRITERS).boxed(),
                i -> Client.complete(inspection, Sample.completion()).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    }

    @Test
    void equal_plans_that_race_make_one_inspection() {
        UUID raced = UUID.randomUUID();
        JsonObject plan = Sample.plan()
                .put("activities", new JsonArray().add(activity))
                .put("findings", Sample.findings(activity, 8));
        List<Integer> statuses = Race.answers(
                IntStream.range(0, WRITERS).boxed(),
                i -> Client.plan(raced, plan).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    }

    @Test
    void equal_batches_that_race_in_different_orders_are_recorded_once() {
        JsonArray findings = Sample.findings(activity, 300);
        JsonArray reversed = new JsonArray();
        for (int i = findings.size() - 1; i >= 0; i--) {
            reversed.add(findings.getJsonObject(i));
        }
        List<Integer> recorded = Race.answers(
                IntStream.range(0, WRITERS).boxed(), i -> Client.record(inspection, i % 2 == 0 ? findings : reversed)
                        .extract()
                        .<Integer>path("recorded"));
        assertThat(recorded).containsOnlyOnce(300).containsOnly(0, 300);
    }

    private void writeUntilRefused(ConcurrentLinkedQueue<String> accepted, CountDownLatch underWay) {
        boolean open = true;
        while (open) {
            JsonArray findings = Sample.findings(activity, 3);
            int status = Client.record(inspection, findings).extract().statusCode();
            assertThat(status).isIn(201, 409);
            open = status == 201;
            if (open) {
                accepted.addAll(ids(findings));
            }
            underWay.countDown();
        }
    }

    private List<String> recordAlways(JsonArray findings) {
        Client.record(inspection, findings).statusCode(201);
        return ids(findings);
    }

    private static List<String> ids(JsonArray findings) {
        return findings.stream()
                .map(finding -> ((JsonObject) finding).getString("id"))
                .toList();
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
