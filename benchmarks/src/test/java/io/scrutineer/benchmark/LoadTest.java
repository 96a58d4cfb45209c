package io.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void eachTaskIsDoneOnceByWhicheverConnection() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();
        double rate = Load.rate(4, 100, () -> done::add);
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
        assertThat(rate).isPositive();
    }

    @Test
    void aTaskThatFailsFailsTheRunAndConnectionsAreClosed() {
        AtomicInteger closed = new AtomicInteger();
        assertThatThrownBy(() -> Load.rate(2, 10, () -> new Failing(closed)))
                .isInstanceOf(BenchmarkFailed.class)
                .hasMessageContaining("task 0 failed");
        assertThat(closed).hasValue(2);
    }

    private record Failing(AtomicInteger closed) implements Load.Lane {

        @Override
        public void run(int task) {
            throw new IllegalStateException("task " + task % 1 + " failed");
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
