package io.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The processor time of a process, as Linux tells it in /proc. */
final class ProcessorTime {

    /** Fixed by Linux for what it shows to programs, whatever the kernel's own clock. */
    private static final double TICKS_PER_SECOND = 100;

    private ProcessorTime() {}

    /** Of a process alone, without what it started. */
    static double ofProcess(long pid) {
        return ownTicks(pid) / TICKS_PER_SECOND;
    }

    /** Of the threads of a process whose names are like this, those that have ended not included. */
    static double ofThreads(long pid, String names) {
        Path tasks = Path.of("/proc", Long.toString(pid), "task");
        try (Stream<Path> threads = Files.list(tasks)) {
            return threads.map(thread -> line(thread.resolve("stat")))
                            .filter(line -> name(line).matches(names))
                            .mapToLong(line -> field(line, 11) + field(line, 12))
                            .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new BenchmarkFailed(tasks + " can not be read: " + e, e);
        }
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

    private static long stat(long pid, int field) {
        return field(line(Path.of("/proc", Long.toString(pid), "stat")), field);
    }

    /** A field of the line, counted from after the program's name, which may hold spaces. */
    private static long field(String line, int field) {
        return line.isEmpty()
                ? 0
                : Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[field]);
    }

    private static String name(String line) {
        return line.isEmpty() ? "" : line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
    }

    /** Empty when the process or thread has ended meanwhile. */
    private static String line(Path stat) {
        try {
            return Files.readString(stat);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new BenchmarkFailed(stat + " can not be read: " + e, e);
        }
    }
}
