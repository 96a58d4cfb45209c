package io.scrutineer.publication.feed;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Transactions that begin, wait, commit and roll back beside each other. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ConcurrentChangesTest {

    private static final int WRITERS = 6;
    private static final int EACH = 15;

    /** For a transaction that nothing keeps. */
    private static final Duration AMPLE = Duration.ofSeconds(2);

    @Inject
    MadeUpChanges madeUp;

    /** One for each writer: what concerns one report alone must not keep them apart. */
    private final List<SampleInspection> inspections =
            Stream.generate(SampleInspection::create).limit(WRITERS).toList();

    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger rolledBack = new AtomicInteger();

    @Test
    void reader_that_goes_on_from_its_cursor_misses_no_change_and_sees_none_twice() throws Exception {
        inspections.forEach(inspection -> published(inspection, "{}"));
        String start = stranger().get("/v1/changes?limit=200").jsonPath().getString("next");
        String cursor = readOn(start, new ArrayList<>());
        List<String> seen = new ArrayList<>();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(
                            writer -> writers.submit(() -> write(inspections.get(writer), new Random(writer))))
                    .toList();
            while (writing.stream().anyMatch(writer -> !writer.isDone())) {
                cursor = readOn(cursor, seen);
            }
            for (Future<?> writer : writing) {
                finished(writer);
            }
        } finally {
            writers.shutdownNow();
        }
        readOn(cursor, seen);
        assertThat(rolledBack.get()).isPositive();
        assertThat(committed.get() + rolledBack.get()).isEqualTo(WRITERS * EACH);
        assertThat(seen).hasSize(committed.get());
    }

    /** The case that is sought above by chance. */
    @Test
    void change_that_is_numbered_first_and_committed_last_is_not_missed() throws Exception {
        SampleInspection first = inspections.get(0);
        SampleInspection second = inspections.get(1);
        published(first, "{}");
        published(second, "{}");
        String cursor = stranger().get("/v1/changes?limit=200").jsonPath().getString("next");
        cursor = readOn(cursor, new ArrayList<>());
        List<String> seen = new ArrayList<>();
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            Future<?> slow =
                    writers.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        madeUp.tell(first);
                        numbered.countDown();
                        return read.await(1, TimeUnit.MINUTES);
                    }));
            assertThat(numbered.await(1, TimeUnit.MINUTES)).isTrue();
            Future<?> quick =
                    writers.submit(() -> QuarkusTransaction.requiringNew().run(() -> madeUp.tell(second)));
            await().pollDelay(AMPLE).atMost(AMPLE.multipliedBy(10)).until(() -> true);
            cursor = readOn(cursor, seen);
            read.countDown();
            finished(slow);
            finished(quick);
        } finally {
            writers.shutdownNow();
        }
        readOn(cursor, seen);
        assertThat(seen).containsExactly(first.id().toString(), second.id().toString());
    }

    private void write(SampleInspection inspection, Random random) {
        for (int i = 0; i < EACH; i++) {
            boolean rollBack = random.nextInt(4) == 0;
            int before = random.nextInt(10);
            int after = random.nextInt(20);
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    rest(before);
                    madeUp.tell(inspection);
                    rest(after);
                    if (rollBack) {
                        throw new RolledBack();
                    }
                });
                committed.incrementAndGet();
            } catch (RolledBack e) {
                rolledBack.incrementAndGet();
            }
        }
    }

    /** Reads to the end, and gives the cursor there. */
    private String readOn(String from, List<String> seen) {
        String cursor = from;
        JsonPath page;
        do {
            page = stranger().get("/v1/changes?limit=10&after=" + cursor).jsonPath();
            seen.addAll(page.getList("items.inspectionId", String.class).stream()
                    .filter(this::isOurs)
                    .toList());
            cursor = page.getString("next");
        } while (page.getBoolean("more"));
        return cursor;
    }

    private boolean isOurs(String inspectionId) {
        return inspections.stream().anyMatch(ours -> ours.id().toString().equals(inspectionId));
    }

    private static void finished(Future<?> writer) throws InterruptedException {
        try {
            writer.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A writer failed", e.getCause());
        }
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a transaction ends with that is not to be. */
    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
