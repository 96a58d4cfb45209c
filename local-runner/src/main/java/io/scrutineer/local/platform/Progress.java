package io.scrutineer.local.platform;

import java.time.Duration;

/** Hears of each part of the system that became ready, and how long that took. */
@FunctionalInterface
public interface Progress {
    void ready(String part, Duration took);

    /** Runs the start of a part and tells how long it took. */
    default void timed(String part, Runnable start) {
        long began = System.nanoTime();
        start.run();
        ready(part, Duration.ofNanos(System.nanoTime() - began));
    }
}
