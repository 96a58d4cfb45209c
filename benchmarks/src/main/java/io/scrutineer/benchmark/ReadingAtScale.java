package io.scrutineer.benchmark;

import io.scrutineer.local.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** Milliseconds of reading one inspection's evidence, beside the same while there is a hundredth of it in the table. */
final class ReadingAtScale {

    private static final int ACTIVITIES = 12;
    private static final int FINDINGS = 120;
    private static final int CONNECTIONS = 4;
    private static final int FEW = 10_000;
    private static final int READS_TO_WARM_UP = 300;
    private static final double TARGET = 1.5;

    /** What is read, by the end of its address. */
    private static final Map<String, String> VIEWS = Map.of(
            "Findings of an inspection, a page of 25", "/findings",
            "Findings on one indicator, a page of 25", "/findings?indicator=6.3",
            "Readiness of an inspection", "/readiness");

    private final Subject subject;
    private final Effort effort;
    private final List<String> paths = new ArrayList<>();

    ReadingAtScale(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    /** On a system without other evidence: it counts what it records. */
    void measure(Report report) {
        grow(FEW);
        WarmUp warmUp = warmUp();
        Map<String, Series> few = all();
        grow(effort.rows());
        WarmUp again = warmUp();
        Map<String, Series> many = all();
        new TreeMap<>(few)
                .forEach((view, times) -> report.row(row(view, times, Objects.requireNonNull(many.get(view)))));
        report.note("Reading: the ceiling is the same with %,d findings in the table; measured is with %,d."
                .formatted(FEW, effort.rows()));
        report.note("Reading, warm: " + warmUp.text());
        report.note("Reading, warm again among %,d: %s".formatted(effort.rows(), again.text()));
    }

    private Map<String, Series> all() {
        Map<String, Series> all = new LinkedHashMap<>();
        VIEWS.forEach((title, path) -> all.put(title, milliseconds(path, effort.reads())));
        return all;
    }

    private WarmUp warmUp() {
        return WarmUp.of(subject.service(Service.INSPECTION).pid(), () -> this::rate);
    }

    private double rate() {
        long began = System.nanoTime();
        VIEWS.values().forEach(path -> milliseconds(path, READS_TO_WARM_UP));
        return VIEWS.size() * READS_TO_WARM_UP / ((System.nanoTime() - began) / 1e9);
    }

    private Series milliseconds(String path, int reads) {
        double[] taken = new double[reads];
        for (int i = 0; i < taken.length; i++) {
            String any = paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
            long began = System.nanoTime();
            subject.inspection().get(any + path);
            taken[i] = (System.nanoTime() - began) / 1e6;
        }
        return Series.of(taken);
    }

    private void grow(int findings) {
        int inspections = findings / FINDINGS - paths.size();
        String[] added = new String[inspections];
        Load.rate(CONNECTIONS, inspections, () -> task -> {
            SampleInspection sample = SampleInspection.of(ACTIVITIES, FINDINGS);
            added[task] = sample.path();
            subject.inspection().put(sample.path(), Requests.inspection(sample));
        });
        paths.addAll(List.of(added));
        try (Database database = new Database(subject, "inspection")) {
            database.run("vacuum analyze finding");
            database.run("vacuum analyze activity");
        }
    }

    private static Row row(String view, Series few, Series many) {
        double median = many.median() / few.median();
        double tail = many.percentile(99) / few.percentile(99);
        return new Row(
                view,
                milliseconds(many),
                milliseconds(few),
                "median %.2f, p99 %.2f".formatted(median, tail),
                "at most %.1f".formatted(TARGET),
                median <= TARGET && tail <= TARGET);
    }

    private static String milliseconds(Series times) {
        return "median %.1f ms, p99 %.1f ms".formatted(times.median(), times.percentile(99));
    }
}
