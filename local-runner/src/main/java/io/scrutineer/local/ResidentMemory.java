package io.scrutineer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process holds, as the operating system counts it. */
final class ResidentMemory {
    private static final long KIBIBYTE = 1024;

    private ResidentMemory() {}

    static long bytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return (Files.exists(status) ? fromProc(status) : fromPs(pid)) * KIBIBYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long fromProc(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return answer.isEmpty() ? 0 : Long.parseLong(answer);
    }
}
