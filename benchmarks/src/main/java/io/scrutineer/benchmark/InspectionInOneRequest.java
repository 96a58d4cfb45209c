package io.scrutineer.benchmark;

import io.scrutineer.local.Service;
import java.sql.SQLException;
import java.util.List;

/** Inspections per second, each with 8 findings in one request and durable before the answer. */
final class InspectionInOneRequest {

    private static final int CONNECTIONS = 8;
    private static final int ACTIVITIES = 3;
    private static final int FINDINGS = 8;
    private static final double TARGET = 0.4;

    private final Subject subject;
    private final Effort effort;

    InspectionInOneRequest(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    private interface Insert {
        void into(EvidenceCopy copy, SampleInspection sample) throws SQLException;
    }

    void measure(Report report) {
        WarmUp warmUp = WarmUp.of(subject.service(Service.INSPECTION).pid(), this::product);
        Alternating.repeated(effort.warmUps(), () -> ceiling(EvidenceCopy::insertRowByRow));
        Comparison result = Alternating.rounds(
                effort.rounds(), subject.meter(), this::product, () -> ceiling(EvidenceCopy::insertRowByRow));
        report.row(Row.share("Inspections with 8 findings in one request, 8 connections", result, TARGET));
        report.note("Inspections: the ceiling is a statement per row (%d) in a transaction, as pgbench would; "
                        .formatted(1 + ACTIVITIES + FINDINGS)
                + "with a multi-row statement per table it is "
                + "%,.0f/s. ".formatted(byTable().median()) + result.processors());
        report.note("Inspections, warm: " + warmUp.text());
    }

    private Series byTable() {
        return Alternating.repeated(effort.rounds(), () -> ceiling(EvidenceCopy::insertByTable));
    }

    private Round product() {
        List<SampleInspection> samples = samples();
        List<byte[]> bodies = samples.stream().map(Requests::inspection).toList();
        ServiceClient service = subject.inspection();
        return () -> Load.rate(
                CONNECTIONS,
                samples.size(),
                () -> task -> service.put(samples.get(task).path(), bodies.get(task)));
    }

    private Round ceiling(Insert insert) {
        List<SampleInspection> samples = samples();
        return () -> EvidenceCopy.rate(
                subject, CONNECTIONS, samples.size(), (copy, task) -> insert.into(copy, samples.get(task)));
    }

    private List<SampleInspection> samples() {
        return SampleInspection.several(effort.inspections(), ACTIVITIES, FINDINGS);
    }
}
