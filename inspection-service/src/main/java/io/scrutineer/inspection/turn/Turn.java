package io.scrutineer.inspection.turn;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One who waits: to be written, or to write. */
final class Turn<T, R> {

    private final T item;
    private final CompletableFuture<Boolean> leads = new CompletableFuture<>();
    private volatile @Nullable R result;

    Turn(T item) {
        this.item = item;
    }

    T item() {
        return item;
    }

    @Nullable R result() {
        return result;
    }

    /** Its own turn to write has come. */
    void begin() {
        leads.complete(true);
    }

    /** Others have written it, or could not. */
    void end(@Nullable R became) {
        result = became;
        leads.complete(false);
    }

    void endIfOpen() {
        leads.complete(false);
    }

    /** Whether it is to write, rather than to go on with what became of it. */
    boolean await() {
        return leads.join();
    }

    boolean await(Duration patience) throws TimeoutException, InterruptedException, ExecutionException {
        return leads.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
