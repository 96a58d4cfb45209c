package io.scrutineer.benchmark;

import java.io.IOException;

/** Holds a process, and lets it go on where it was. */
enum Signal {
    STOP,
    CONT;

    void sendTo(long process) {
        try {
            int exit = new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(this, process))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new BenchmarkFailed("Process " + process + " did not take the signal " + this);
            }
        } catch (IOException e) {
            throw new BenchmarkFailed("No signal could be sent: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }
}
