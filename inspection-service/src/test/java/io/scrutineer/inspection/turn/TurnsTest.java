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
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String BODY = "hmics";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration NOT_AT_ALL = Duration.ZERO;

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
    void groups_of_others_do_not_wait() {
        Turns<String, Integer, String> turns = turns(10, LONG);
        blocked(turns, 1);
        assertThat(join(turns.write("education-scotland", 7))).isEqualTo("7!");
    }

    @Test
    void who_does_not_fit_into_a_group_is_in_the_one_after() {
        Turns<String, Integer, String> turns =
                new Turns<>(new TurnLimits(NOT_AT_ALL, 10, LONG), AtMostTwo::new, this::write, threads);
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 6);
        written.countDown();
        assertThat(all.stream().map(CompletableFuture::join)).doesNotContainNull();
        assertThat(groups).extracting(List::size).containsExactly(1, 2, 2, 1);
    }

    @Test
    void nobody_finds_a_place_in_a_full_queue() {
        Turns<String, Integer, String> turns = turns(2, LONG);
        blocked(turns, 3);
        assertThatThrownBy(() -> join(turns.write(BODY, 9))).hasCauseInstanceOf(Unavailable.class);
        written.countDown();
        await().until(() -> turns.waiting() == 0);
        assertThat(join(turns.write(BODY, 10))).isEqualTo("10!");
    }

    @Test
    void who_gets_no_turn_in_time_is_sent_away_and_never_written() {
        Turns<String, Integer, String> turns = turns(10, Duration.ofMillis(50));
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 1);
        CompletionStage<@Nullable String> late = turns.write(BODY, 9);
        await().until(() -> {
            turns.sendLateAway();
            return turns.waiting() == 0;
        });
        assertThatThrownBy(() -> join(late)).hasCauseInstanceOf(Unavailable.class);
        written.countDown();
        assertThat(all.get(0).join()).isEqualTo("0!");
        assertThat(join(turns.write(BODY, 10))).isEqualTo("10!");
        assertThat(groups).containsExactly(List.of(0), List.of(10));
    }

    @Test
    void group_that_fails_is_told_so_and_the_next_is_written() {
        Turns<String, Integer, String> turns = new Turns<>(
                new TurnLimits(NOT_AT_ALL, 10, LONG),
                Anything::new,
                (common, group) -> {
                    if (group.size() > 1) {
                        throw new IllegalStateException("one of these");
                    }
                    return write(common, group);
                },
                threads);
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 4);
        written.countDown();
        assertThat(all.get(0).join()).isEqualTo("0!");
        assertThat(all.subList(1, 4))
                .allSatisfy(each -> assertThatThrownBy(each::join).hasCauseInstanceOf(IllegalStateException.class));
        assertThat(join(turns.write(BODY, 10))).isEqualTo("10!");
    }

    @Test
    void where_no_writer_can_be_had_nobody_waits_for_one() {
        Turns<String, Integer, String> turns =
                new Turns<>(new TurnLimits(NOT_AT_ALL, 10, LONG), Anything::new, this::write, work -> {
                    throw new RejectedExecutionException("it stops");
                });
        assertThatThrownBy(() -> join(turns.write(BODY, 1))).hasCauseInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> join(turns.write(BODY, 2))).hasCauseInstanceOf(Unavailable.class);
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void who_was_answered_just_now_is_waited_for_and_nobody_else() {
        Turns<String, Integer, String> turns =
                new Turns<>(new TurnLimits(LONG, 10, LONG), Anything::new, this::write, threads);
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 2);
        written.countDown();
        all.get(0).join();
        assertThat(all.get(1)).isNotDone();
        assertThat(join(turns.write(BODY, 2))).isEqualTo("2!");
        assertThat(groups).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void who_comes_again_as_soon_as_answered_is_not_waited_for_once_more() {
        Turns<String, Integer, String> turns =
                new Turns<>(new TurnLimits(LONG, 10, LONG), Anything::new, this::write, threads);
        CompletionStage<@Nullable String> again = turns.write(BODY, 0).thenCompose(answer -> turns.write(BODY, 1));
        written.countDown();
        assertThat(again.toCompletableFuture())
                .succeedsWithin(LONG.dividedBy(2))
                .isEqualTo("1!");
    }

    @Test
    void nobody_waits_longer_for_others_than_they_may() {
        Turns<String, Integer, String> turns =
                new Turns<>(new TurnLimits(Duration.ofMillis(50), 10, LONG), Anything::new, this::write, threads);
        List<CompletableFuture<@Nullable String>> all = blocked(turns, 2);
        written.countDown();
        assertThat(all.get(1).join()).isEqualTo("1!");
        assertThat(groups).containsExactly(List.of(0), List.of(1));
    }

    /** The first writes and does not come to an end yet, the others wait. */
    private List<CompletableFuture<@Nullable String>> blocked(Turns<String, Integer, String> turns, int count) {
        List<CompletableFuture<@Nullable String>> all = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> {
            all.add(turns.write(BODY, number).toCompletableFuture());
            await().until(() -> number == 0 ? groups.size() == 1 : turns.waiting() == number);
        });
        return all;
    }

    private Turns<String, Integer, String> turns(int waiting, Duration patience) {
        return new Turns<>(new TurnLimits(NOT_AT_ALL, waiting, patience), Anything::new, this::write, threads);
    }

    private static @Nullable String join(CompletionStage<@Nullable String> answer) {
        return answer.toCompletableFuture().join();
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
