package io.scrutineer.local.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A part of the system as a process: its output goes to a log, and it ends at the latest with this
 * JVM. Ctrl-C at the terminal reaches this JVM alone, so that it can stop the parts in order.
 */
public final class ChildProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<ChildProcess> ALIVE = ConcurrentHashMap.newKeySet();

    /** A session of its own where there are such, as PostgreSQL would heed a SIGINT that it inherits as ignored. */
    private static final String DETACHED =
            "trap '' INT HUP; command -v setsid >/dev/null && exec setsid \"$@\"; exec \"$@\"";

    private final Process process;
    private final StopSignal signal;
    private final LogFile log;

    private ChildProcess(Process process, StopSignal signal, LogFile log) {
        this.process = process;
        this.signal = signal;
        this.log = log;
    }

    /** Starts a JVM or another program that stops at SIGTERM. */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path log) {
        return start(command, environment, log, StopSignal.TERM);
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, Path log, StopSignal signal) {
        List<String> detached = new ArrayList<>(List.of("sh", "-c", DETACHED, "sh"));
        detached.addAll(command);
        LogFile output = LogFile.from(log);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            ChildProcess child = new ChildProcess(builder.start(), signal, output);
            child.guard();
            return child;
        } catch (IOException e) {
            throw new StartFailed("Cannot start " + command.get(0) + ": " + e, e);
        }
    }

    /** Kills all that still runs, when there is no time to stop it in order. */
    public static void killAll() {
        ALIVE.forEach(ChildProcess::kill9);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How it ended by itself, or nothing while it runs. */
    public Optional<String> end(String name) {
        return process.isAlive()
                ? Optional.empty()
                : Optional.of(name + " ended with status " + process.exitValue() + "; it said last: " + lastWords());
    }

    /** What the log says last of a failure, and where the log is. */
    public String lastWords() {
        return log.lastWords();
    }

    /** Stops it in its own orderly way, by force when that takes too long. */
    public void stop() {
        if (!process.isAlive()) {
            return;
        }
        signal.sendTo(process.pid());
        if (!Waiting.until(PATIENCE, () -> !process.isAlive())) {
            kill9();
        }
    }

    /** SIGKILL to it and to the processes that it started, as at a power cut. */
    public void kill9() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // A handle knows of the end from the operating system, the process only once Java has reaped it.
        Waiting.until(PATIENCE, () -> !process.isAlive() && all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Waits for its own end. */
    int exitCode() {
        return process.onExit().join().exitValue();
    }

    private void guard() {
        Guard guard = Guard.over(process.pid(), signal);
        ALIVE.add(this);
        var unused = process.onExit().thenRun(() -> {
            ALIVE.remove(this);
            guard.close();
        });
    }
}
