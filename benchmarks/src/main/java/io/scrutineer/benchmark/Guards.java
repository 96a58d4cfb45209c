package io.scrutineer.benchmark;

import io.scrutineer.local.ServiceProcess;
import java.util.List;

/** What it costs to check tokens and rights: the service beside a build of it that checks neither, on the same data. */
final class Guards {

    private static final int CONNECTIONS = 8;
    private static final double TARGET = 0.95;

    private final Subject subject;
    private final Effort effort;

    Guards(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    void measure(Report report) {
        ServiceProcess unguarded = subject.unguardedInspection();
        unguarded.restart();
        try {
            ServiceClient without = subject.client(unguarded);
            report.row(Row.guarded("batches of 500 findings", compare(12, 500, effort.batches(), without), TARGET));
            report.row(
                    Row.guarded("inspections with 8 findings", compare(3, 8, effort.inspections(), without), TARGET));
        } finally {
            unguarded.stop();
        }
    }

    private Pairs compare(int activities, int findings, int requests, ServiceClient without) {
        Kind kind = new Kind(activities, findings, requests);
        pairs(effort.warmUps(), kind, without);
        return pairs(effort.pairs(), kind, without);
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
