package io.scrutineer.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting that costs the measured system little. */
final class Pauses {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Duration BETWEEN_COUNTS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TO_IDLE = Duration.ofSeconds(1);

    private Pauses() {}

    /** Looks again and again until it is so. */
    static void until(String what, BooleanSupplier holds) {
        until(what, holds, BETWEEN_LOOKS);
    }

    /** As above, seldom, where looking counts all that is there and what is waited for takes seconds. */
    static void untilCounted(String what, BooleanSupplier holds) {
        until(what, holds, BETWEEN_COUNTS);
    }

    private static void until(String what, BooleanSupplier holds, Duration between) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new BenchmarkFailed("Waited in vain for " + what);
            }
            LockSupport.parkNanos(between.toNanos());
        }
    }

    /** Lets the last work of a load finish. */
    static void untilIdle() {
        LockSupport.parkNanos(TO_IDLE.toNanos());
    }
}
