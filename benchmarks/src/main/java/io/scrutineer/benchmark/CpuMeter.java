package io.scrutineer.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who had the processors while something was measured, as shares of all of this machine's. */
final class CpuMeter {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** This process, without the parts: it is the parent of them all. */
    private static final String LOAD_GENERATOR = "load generator";

    private final Map<String, Long> processes;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private double elapsed;

    /** The ids of the processes by the names of the parts. */
    CpuMeter(Map<String, Long> processes) {
        this.processes = processes;
    }

    /** Counts in what the parts do during this work. */
    double during(Round work) {
        Map<String, Double> before = now();
        long began = System.nanoTime();
        double result = work.rate();
        elapsed += (System.nanoTime() - began) / 1e9;
        now().forEach((part, after) -> seconds.merge(part, after - before.getOrDefault(part, 0.0), Double::sum));
        return result;
    }

    /** The parts that did something, such as "PostgreSQL 35 %, load generator 9 %". */
    String shares() {
        return seconds.entrySet().stream()
                .filter(part -> percent(part.getValue()) > 0)
                .map(part -> part.getKey() + " " + percent(part.getValue()) + " %")
                .collect(Collectors.joining(", "));
    }

    /** The milliseconds of processor that each of so many took of the parts, such as "PostgreSQL 0.61 ms, Kafka 0.10 ms". */
    String each(long units) {
        return seconds.entrySet().stream()
                .map(part -> "%s %.2f ms".formatted(part.getKey(), 1_000 * part.getValue() / units))
                .collect(Collectors.joining(", "));
    }

    private long percent(double part) {
        return Math.round(100 * part / (elapsed * PROCESSORS));
    }

    private Map<String, Double> now() {
        Map<String, Double> now = new LinkedHashMap<>();
        processes.forEach((part, process) -> now.put(part, ProcessorTime.ofTree(process)));
        now.put(LOAD_GENERATOR, ProcessorTime.ofProcess(ProcessHandle.current().pid()));
        return now;
    }
}
