package io.scrutineer.benchmark;

import io.scrutineer.benchmark.SampleInspection.Finding;
import io.scrutineer.local.Service;
import java.util.List;
import java.util.stream.IntStream;

/** Findings per second, one in a request, beside PostgreSQL's single-row insert transactions on as many connections. */
final class SingleFinding {

    private static final int INSPECTIONS = 64;
    private static final int ACTIVITIES = 12;
    private static final int FINDINGS_FOR_EACH = 4;
    private static final int CREATED = 201;

    /** Rounds of a second or two differ by a tenth and more: the median of five is too often off by as much. */
    private static final int TIMES_AS_MANY_ROUNDS = 3;

    private static final double TARGET = 0.5;
    private static final List<Integer> CONNECTIONS = List.of(8, 32);

    private final Subject subject;
    private final Effort effort;

    SingleFinding(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    void measure(Report report) {
        for (int connections : CONNECTIONS) {
            String what = "A finding in each request, %d connections".formatted(connections);
            WarmUp warmUp = WarmUp.of(subject.service(Service.INSPECTION).pid(), () -> product(connections));
            Alternating.repeated(effort.warmUps(), () -> ceiling(connections));
            Comparison result = compare(effort.rounds() * TIMES_AS_MANY_ROUNDS, connections);
            report.row(Row.share(what, result, TARGET));
            report.note(what + ": " + result.processors());
            report.note(what + ", warm: " + warmUp.text());
        }
    }

    private Comparison compare(int rounds, int connections) {
        return Alternating.rounds(rounds, subject.meter(), () -> product(connections), () -> ceiling(connections));
    }

    private Round product(int connections) {
        List<byte[]> requests = findings().stream()
                .map(finding -> subject.inspection()
                        .postOf("/v1/inspections/" + finding.inspectionId() + "/findings", Requests.finding(finding)))
                .toList();
        return () -> {
            try (HttpLoad load =
                    HttpLoad.of(subject.service(Service.INSPECTION).uri(), connections, requests, CREATED)) {
                return load.rateOfEachOnce();
            }
        };
    }

    private Round ceiling(int connections) {
        List<Finding> findings = findings();
        return () -> EvidenceCopy.rate(
                subject, connections, findings.size(), (copy, task) -> copy.insertAlone(findings.get(task)));
    }

    /** Of inspections whose activities are recorded, one after the other. */
    private List<Finding> findings() {
        List<SampleInspection> samples = SampleInspection.several(
                INSPECTIONS, ACTIVITIES, FINDINGS_FOR_EACH * effort.inspections() / INSPECTIONS);
        samples.forEach(sample -> subject.inspection().put(sample.path(), Requests.inspectionWithoutFindings(sample)));
        int each = samples.get(0).findings().size();
        return IntStream.range(0, INSPECTIONS * each)
                .mapToObj(i -> samples.get(i % INSPECTIONS).findings().get(i / INSPECTIONS))
                .toList();
    }
}
