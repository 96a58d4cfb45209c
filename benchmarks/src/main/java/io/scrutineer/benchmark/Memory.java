package io.scrutineer.benchmark;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The resident memory of the services, after the five cases and after the benchmark's own load. */
final class Memory {

    private static final long TARGET = 300;
    static final List<String> CASES = List.of(
            "east-ayrshire-2017",
            "inverclyde-2017",
            "south-ayrshire-2016",
            "perth-and-kinross-2017",
            "south-ayrshire-2018-review");

    private final LocalSystem system;

    Memory(LocalSystem system) {
        this.system = system;
    }

    void measureAfterCases(Report report) {
        CasePlayer player = new CasePlayer(system.apis(Duration.ofSeconds(10)));
        CASES.forEach(name -> player.play(Case.named(name)));
        report.row(new Row(
                "Resident memory after the five cases, the largest service",
                largest() + " MB",
                "",
                "",
                "< " + TARGET + " MB each",
                largest() < TARGET));
        report.note("Memory after the five cases: " + text() + ".");
    }

    void noteAfterLoad(Report report) {
        report.note("Memory after the loads of this benchmark: " + text() + ".");
    }

    private long largest() {
        return system.services().stream().mapToLong(Memory::megabytes).max().orElseThrow();
    }

    private String text() {
        return system.services().stream()
                .map(service -> service.service().title() + " " + megabytes(service) + " MB")
                .collect(Collectors.joining(", "));
    }

    private static long megabytes(ServiceProcess service) {
        return service.rssBytes() / 1_000_000;
    }
}
