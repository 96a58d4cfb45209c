package io.scrutineer.local.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A part of the system as a process: its output goes to a log, and it ends at the latest with this
 * JVM. Ctrl-C at the terminal reaches this JVM alone, so that it can stop the parts in order.
 */
public final class ChildProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final StopSignal signal;
    private final Path log;

    private ChildProcess(Process process, StopSignal signal, Path log) {
        this.process = process;
        this.signal = signal;
        this.log = log;
        Guard guard = Guard.over(process.pid(), signal);
        var unused = process.onExit().thenRun(guard::close);
    }

    /** Starts a JVM or another program that stops at SIGTERM. */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path log) {
        return start(command, environment, log, StopSignal.TERM);
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, Path log, StopSignal signal) {
        List<String> detached = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(builder.start(), signal, log);
        } catch (IOException e) {
            throw new StartFailed("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** Waits for its own end. */
    int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** Stops it in its own orderly way, by force when that takes too long. */
    public void stop() {
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
        Waiting.until(PATIENCE, () -> all.stream().noneMatch(ProcessHandle::isAlive));
    }
}
