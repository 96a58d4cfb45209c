package io.scrutineer.benchmark;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import io.scrutineer.local.Service;
import java.util.List;
import java.util.function.Function;

/** Findings per second, 500 in a request of one kind, beside PostgreSQL's multi-row inserts of the same rows. */
final class FindingsBatch {

    private static final int FINDINGS = 500;
    private static final int ACTIVITIES = 12;
    private static final int FEWER_TO_WARM_UP = 4;
    private static final int SMALLER_TO_WARM_UP = 25;
    private static final double TARGET = 0.5;
    private static final List<Integer> CONNECTIONS = List.of(2, 4, 8);

    private final Subject subject;
    private final Effort effort;
    private final Kind kind;

    private FindingsBatch(Subject subject, Effort effort, Kind kind) {
        this.subject = subject;
        this.effort = effort;
        this.kind = kind;
    }

    /** As a client sends them that is connected. */
    static FindingsBatch recorded(Subject subject, Effort effort) {
        return new FindingsBatch(
                subject, effort, new Kind("Findings, 500 in a request", "/findings", Requests::findings));
    }

    /** As a device sends them that was without a network. */
    static FindingsBatch synced(Subject subject, Effort effort) {
        return new FindingsBatch(
                subject, effort, new Kind("Sync, 500 new findings in a batch", "/sync", Requests::sync));
    }

    private record Kind(String title, String path, Function<SampleInspection, byte[]> body) {}

    void measure(Report report) {
        int most = CONNECTIONS.get(CONNECTIONS.size() - 1);
        long pid = subject.service(Service.INSPECTION).pid();
        int fewer = effort.batches() / FEWER_TO_WARM_UP;
        WarmUp small = WarmUp.of(pid, () -> product(most, fewer, SMALLER_TO_WARM_UP));
        WarmUp warmUp = WarmUp.of(pid, () -> product(most, fewer));
        Alternating.repeated(effort.warmUps(), () -> ceiling(most));
        List<Tried> all = CONNECTIONS.stream().map(this::tried).toList();
        Tried best = all.stream().max(comparingDouble(Tried::rate)).orElseThrow();
        report.row(Row.share(kind.title() + ", %d connections".formatted(best.connections()), best.result(), TARGET));
        report.note(kind.title() + ", findings a second: "
                + all.stream().map(Tried::text).collect(joining("; ")) + ". "
                + best.result().processors());
        report.note(kind.title() + ", warm by requests with a twenty-fifth of the findings: " + small.text());
        report.note(kind.title() + ", warm: " + warmUp.text());
    }

    private record Tried(int connections, Comparison result) {

        double rate() {
            return result.measured().median();
        }

        String text() {
            return connections + " connections " + result.text();
        }
    }

    private Tried tried(int connections) {
        return new Tried(
                connections,
                Alternating.rounds(
                        effort.rounds(),
                        subject.meter(),
                        () -> product(connections, effort.batches()),
                        () -> ceiling(connections)));
    }

    private Round product(int connections, int batches) {
        return product(connections, batches, 1);
    }

    /** With each batch in so many requests: what a request is to do whatever its size is compiled once there were thousands. */
    private Round product(int connections, int batches, int parts) {
        List<SampleInspection> samples = samples(batches);
        ServiceClient service = subject.inspection();
        Load.rate(connections, samples.size(), () -> task -> {
            SampleInspection sample = samples.get(task);
            service.put(sample.path(), Requests.inspectionWithoutFindings(sample));
        });
        List<SampleInspection> sent =
                samples.stream().flatMap(sample -> sample.inParts(parts)).toList();
        List<byte[]> bodies = sent.stream().map(kind.body()).toList();
        return () -> FINDINGS
                / parts
                * Load.rate(
                        connections,
                        bodies.size(),
                        () -> task -> service.post(sent.get(task).path() + kind.path(), bodies.get(task)));
    }

    private Round ceiling(int connections) {
        List<SampleInspection> samples = samples(effort.batches());
        return () -> FINDINGS
                * EvidenceCopy.rate(
                        subject,
                        connections,
                        samples.size(),
                        (copy, task) -> copy.insertFindings(samples.get(task).findings()));
    }

    private static List<SampleInspection> samples(int batches) {
        return SampleInspection.several(batches, ACTIVITIES, FINDINGS);
    }
}
