package io.scrutineer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How a process is asked to stop. */
enum StopSignal {
    /** A JVM runs its shutdown hooks. */
    TERM,
    /** PostgreSQL ends its sessions and stops; at SIGTERM it would wait for them to end. */
    INT;

    void sendTo(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d 2>/dev/null".formatted(this, pid))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
