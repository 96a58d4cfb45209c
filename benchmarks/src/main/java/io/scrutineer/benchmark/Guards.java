package io.scrutineer.benchmark;

import io.scrutineer.local.ServiceProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What it costs to check tokens and rights: the service beside a build of it that checks neither, on the same data. */
final class Guards {

    private static final int CONNECTIONS = 8;

    /** Rounds of less than a second: what the machine does besides lasts longer, and hits both halves of a pair. */
    private static final int ROUNDS_OF_A_MEASUREMENT = 10;

    /** Until the compiler is done with both: it takes a tenth of the processors for the first twenty thousand requests. */
    private static final int WARM_UPS = 3 * ROUNDS_OF_A_MEASUREMENT;

    private static final double TARGET = 0.95;

    private final Subject subject;
    private final Effort effort;

    Guards(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    void measure(Report report) {
        List<Pairs> batches = new ArrayList<>();
        List<Pairs> inspections = new ArrayList<>();
        List<Pairs> withRows = new ArrayList<>();
        for (int start = 0; start < effort.starts(); start++) {
            measureOnce(subject.inspectionOfEverybody(), without -> {
                batches.add(compare(new Kind(12, 500, effort.batches() / ROUNDS_OF_A_MEASUREMENT), without));
                inspections.add(compare(inspections(), without));
            });
            measureOnce(subject.inspectionOfASuperuser(), without -> withRows.add(compare(inspections(), without)));
        }
        report.row(Row.guarded("batches of 500 findings", Pairs.together(batches), TARGET));
        report.row(Row.guarded("inspections with 8 findings", Pairs.together(inspections), TARGET));
        report.note("Beside a superuser, whom row-level security does not concern either, the inspections reach "
                + Row.middleHalf(Pairs.together(withRows).ratios()) + ".");
    }

    private Kind inspections() {
        return new Kind(3, 8, effort.inspections() / ROUNDS_OF_A_MEASUREMENT);
    }

    /** With new processes: two that differ in nothing but how they happened to be compiled differ by per cents. */
    private void measureOnce(ServiceProcess without, Consumer<ServiceProcess> measurement) {
        ServiceProcess with = subject.guardedInspection();
        with.stop();
        with.restart();
        without.restart();
        try {
            measurement.accept(without);
        } finally {
            without.stop();
        }
    }

    private Pairs compare(Kind kind, ServiceProcess without) {
        ServiceClient unchecked = subject.client(without);
        pairs(effort.warmUps() * WARM_UPS, kind, unchecked);
        return pairs(effort.pairs(), kind, unchecked);
    }

    private record Kind(int activities, int findings, int requests) {}

    private Pairs pairs(int pairs, Kind kind, ServiceClient without) {
        return Pairs.measure(pairs, () -> round(kind, subject.inspection()), () -> round(kind, without));
    }

    private static Round round(Kind kind, ServiceClient service) {
        List<SampleInspection> samples = SampleInspection.several(kind.requests(), kind.activities(), kind.findings());
        List<byte[]> bodies = samples.stream().map(Requests::inspection).toList();
        return () -> Load.rate(
                CONNECTIONS,
                samples.size(),
                () -> task -> service.put(samples.get(task).path(), bodies.get(task)));
    }
}
