package io.scrutineer.local.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, by asking again and again. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Waiting() {}

    /** True as soon as it holds, false when it does not hold in time. */
    public static boolean until(Duration atMost, BooleanSupplier holds) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }

    /** A pause before asking again. */
    public static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while waiting.", e);
        }
    }
}
