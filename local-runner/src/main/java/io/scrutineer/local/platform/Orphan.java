package io.scrutineer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that an earlier run may have left on a data directory. It is known by its id and its
 * time of start together, so that a stranger who got the same id since is left alone.
 */
final class Orphan {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long CLOCK_DRIFT_MILLIS = 2_000;
    private static final Pattern REMEMBERED = Pattern.compile("(\\d{1,18}) (\\d{1,18})");

    private final Path file;

    Orphan(Path file) {
        this.file = file;
    }

    /** Remembers a process for the next run. */
    void remember(long pid) {
        try {
            Files.writeString(file, pid + " " + startedAt(ProcessHandle.of(pid)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the process that the last run remembered, if it still runs. */
    void stop(StopSignal signal) {
        find().ifPresent(process -> {
            signal.sendTo(process.pid());
            if (!Waiting.until(PATIENCE, () -> !process.isAlive())) {
                process.destroyForcibly();
                Waiting.until(PATIENCE, () -> !process.isAlive());
            }
        });
    }

    /** Nothing where a power cut left half of what was to be remembered: no process has outlived that. */
    private Optional<ProcessHandle> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Matcher remembered = REMEMBERED.matcher(Files.readString(file));
            return remembered.matches()
                    ? running(Long.parseLong(remembered.group(1)), Long.parseLong(remembered.group(2)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> running(long pid, long started) {
        return ProcessHandle.of(pid)
                .filter(process -> Math.abs(startedAt(Optional.of(process)) - started) < CLOCK_DRIFT_MILLIS);
    }

    private static long startedAt(Optional<ProcessHandle> process) {
        return process.flatMap(handle -> handle.info().startInstant())
                .map(Instant::toEpochMilli)
                .orElse(0L);
    }
}
