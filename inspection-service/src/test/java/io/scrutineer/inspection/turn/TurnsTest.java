package io.scrutineer.inspection.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.scrutineer.failure.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String BODY = "hmics";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch written = new CountDownLatch(1);
    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void nobodyWaits() {
        written.countDown();
        threads.shutdownNow();
    }

    @Test
    void who_comes_while_one_writes_is_written_by_the_next_and_each_learns_what_became_of_it() {
        Turns<String, Integer, String> turns = turns(10, LONG);
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 5);
        written.countDown();
        assertThat(all.stream().map(CompletableFuture::join)).containsExactly("0!", "1!", "2!", "3!", "4!");
        assertThat(groups).hasSize(2).first().isEqualTo(List.of(0));
        assertThat(groups.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void groups_of_others_do_not_wait() throws ExecutionException, InterruptedException {
        Turns<String, Integer, String> turns = turns(10, LONG);
        blocked(turns, 1);
        assertThat(threads.submit(() -> turns.write("education-scotland", 7)).get())
                .isEqualTo("7!");
    }

    @Test
    void who_does_not_fit_into_a_group_is_in_the_one_after() {
        Turns<String, Integer, String> turns = new Turns<>(new TurnLimits(1, 10, LONG), AtMostTwo::new, this::write);
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 6);
        written.countDown();
        assertThat(all.stream().map(CompletableFuture::join)).doesNotContainNull();
        assertThat(groups).extracting(List::size).containsExactly(1, 2, 2, 1);
    }

    @Test
    void nobody_finds_a_place_in_a_full_queue() {
        Turns<String, Integer, String> turns = turns(2, LONG);
        blocked(turns, 3);
        assertThatThrownBy(() -> turns.write(BODY, 9)).isInstanceOf(Unavailable.class);
        written.countDown();
        await().until(() -> turns.waiting() == 0);
        assertThat(turns.write(BODY, 10)).isEqualTo("10!");
    }

    @Test
    void who_gets_no_turn_in_time_is_sent_away_and_never_written() {
        Turns<String, Integer, String> turns = turns(10, Duration.ofMillis(50));
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 1);
        assertThatThrownBy(() -> turns.write(BODY, 9)).isInstanceOf(Unavailable.class);
        written.countDown();
        assertThat(all.get(0).join()).isEqualTo("0!");
        assertThat(turns.write(BODY, 10)).isEqualTo("10!");
        assertThat(groups).containsExactly(List.of(0), List.of(10));
    }

    @Test
    void writer_that_fails_leaves_the_others_unwritten_and_the_turn_free() {
        Turns<String, Integer, String> turns =
                new Turns<>(new TurnLimits(1, 10, LONG), Anything::new, (common, group) -> {
                    if (!group.contains(0) && group.size() > 1) {
                        throw new IllegalStateException("one of these");
                    }
                    return write(common, group);
                });
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 4);
        written.countDown();
        List<@Nullable String> results = all.stream()
                .map(each -> each.handle((result, failure) -> failure == null ? result : "failed")
                        .join())
                .toList();
        assertThat(results.get(0)).isEqualTo("0!");
        assertThat(results.subList(1, 4)).containsOnlyOnce("failed").containsOnly("failed", null);
        assertThat(turns.write(BODY, 10)).isEqualTo("10!");
    }

    /** The first writes and does not come to an end yet, the others wait. */
    private List<CompletableFuture<@Nullable String>> blocked(Turns<String, Integer, String> turns, int count) {
        List<CompletableFuture<@Nullable String>> all = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> {
            all.add(CompletableFuture.supplyAsync(() -> turns.write(BODY, number), threads));
            await().until(() -> number == 0 ? groups.size() == 1 : turns.waiting() == number);
        });
        return all;
    }

    private Turns<String, Integer, String> turns(int waiting, Duration patience) {
        return new Turns<>(new TurnLimits(1, waiting, patience), Anything::new, this::write);
    }

    private List<@Nullable String> write(String common, List<Integer> group) {
        groups.add(group);
        if (group.contains(0)) {
            awaitRelease();
        }
        return group.stream().map(item -> (String) (item + "!")).toList();
    }

    private void awaitRelease() {
        try {
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Anything implements Turns.Group<Integer> {
        @Override
        public boolean takes(Integer item) {
            return true;
        }
    }

    private static final class AtMostTwo implements Turns.Group<Integer> {

        private int size;

        @Override
        public boolean takes(Integer item) {
            return size++ < 2;
        }
    }
}
