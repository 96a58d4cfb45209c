package io.scrutineer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a process when this JVM ends, however it ends: a shell that waits for the end of its input,
 * which the operating system closes even after a SIGKILL.
 */
final class Guard implements AutoCloseable {
    private static final String SCRIPT = """
            trap '' INT HUP
            read -r _
            kill -%1$s %2$d 2>/dev/null || exit 0
            n=0
            while [ $n -lt 10 ]; do sleep 1; kill -0 %2$d 2>/dev/null || exit 0; n=$((n + 1)); done
            kill -KILL %2$d
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard over(long pid, StopSignal signal) {
        try {
            return new Guard(new ProcessBuilder("sh", "-c", SCRIPT.formatted(signal, pid))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
