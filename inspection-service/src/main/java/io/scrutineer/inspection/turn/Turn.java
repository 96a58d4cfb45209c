package io.scrutineer.inspection.turn;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One who waits to be written, and what became of it. */
record Turn<T, R>(T item, CompletableFuture<@Nullable R> result, long since) {

    Turn(T item) {
        this(item, new CompletableFuture<>(), System.nanoTime());
    }

    boolean hasWaited(Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }
}
