package io.scrutineer.local.cases;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The reports as a table for the terminal. */
public final class Table {
    private static final String ROW = "%-20s %-26s %-11s %s%n";
    private static final int BEST = 6;

    private Table() {}

    public static String of(Collection<PublishedReport> reports) {
        return ROW.formatted("Area", "Fieldwork", "Published", "  6  5  4  3  2  1")
                + reports.stream().map(Table::row).collect(Collectors.joining());
    }

    private static String row(PublishedReport report) {
        CaseResult result = report.result();
        boolean graded = !result.counts().isEmpty();
        return ROW.formatted(
                        report.areaName(),
                        report.fieldworkDates(),
                        report.datePublished(),
                        graded ? counts(result.counts()) : "  not graded")
                + "  " + (graded ? result.sentence() : progress(report.progress())) + "\n"
                + "  " + result.reportUrl() + "\n";
    }

    private static String counts(Map<Integer, Integer> counts) {
        return IntStream.iterate(BEST, grade -> grade > 0, grade -> grade - 1)
                .mapToObj(grade -> counts.containsKey(grade) ? "%3d".formatted(counts.get(grade)) : "  -")
                .collect(Collectors.joining());
    }

    private static String progress(Map<String, String> progress) {
        return "Progress: "
                + progress.entrySet().stream()
                        .map(area -> area.getKey() + " " + area.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
