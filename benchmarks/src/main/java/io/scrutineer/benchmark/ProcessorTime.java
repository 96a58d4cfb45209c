package io.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** The processor time of a process, as Linux tells it in /proc. */
final class ProcessorTime {

    /** Fixed by Linux for what it shows to programs, whatever the kernel's own clock. */
    private static final double TICKS_PER_SECOND = 100;

    private ProcessorTime() {}

    /** Of a process alone, without what it started. */
    static double ofProcess(long pid) {
        return ownTicks(pid) / TICKS_PER_SECOND;
    }

    /** Of a process and of all that it started, those that have ended included. */
    static double ofTree(long pid) {
        LongStream running = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return (ownTicks(pid)
                        + endedChildrenTicks(pid)
                        + running.map(ProcessorTime::ownTicks).sum())
                / TICKS_PER_SECOND;
    }

    private static long ownTicks(long pid) {
        return stat(pid, 11) + stat(pid, 12);
    }

    private static long endedChildrenTicks(long pid) {
        return stat(pid, 13) + stat(pid, 14);
    }

    /** A field of the line, counted from after the program's name, which may hold spaces. */
    private static long stat(long pid, int field) {
        String line = line(pid);
        return line.isEmpty()
                ? 0
                : Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[field]);
    }

    /** Empty when the process has ended meanwhile. */
    private static String line(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new BenchmarkFailed("/proc can not be read: " + e, e);
        }
    }
}
