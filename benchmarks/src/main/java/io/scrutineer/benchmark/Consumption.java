package io.scrutineer.benchmark;

import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import java.util.List;

/** Inspections a second that the grading-service takes in, grades and stores, with nobody else at the events. */
final class Consumption {

    private static final double TARGET = 1_000;
    /** Of a service that was just started, compiling its code takes most of the processor. */
    private static final int MORE_WARM_UPS = 2;

    private static final String ASSESSED = "select count(*) from assessment";

    private final Subject subject;
    private final Effort effort;
    private final CompletedInspections inspections;

    Consumption(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
        this.inspections = new CompletedInspections(subject);
    }

    void measure(Report report) {
        ServiceProcess publication = subject.service(Service.PUBLICATION);
        publication.stop();
        try (Database grading = new Database(subject, "grading")) {
            Alternating.repeated(effort.warmUps() + MORE_WARM_UPS, () -> paused(grading));
            CpuMeter meter = subject.meter();
            StoredRows rows = StoredRows.ofGrading(subject, effort.backlog());
            int rounds = effort.backlogs() + 2;
            Comparison result = Alternating.rounds(rounds, meter, () -> paused(grading), rows::round);
            report.row(Row.rate(
                    "%,d completed inspections with %d findings each taken in by the grading-service"
                            .formatted(effort.backlog(), CompletedInspections.FINDINGS),
                    result,
                    TARGET));
            report.note("Consumption: the grading-service is paused while the inspections are completed, and the"
                    + " publication-service stopped for all of it. The clock runs from the first batch that is stored,"
                    + " as a consumer that was paused for long has to join its group again, until the last one is. The ceiling is the rows that it keeps of them, by multi-row inserts. "
                    + result.processors() + " Each inspection: "
                    + meter.each((long) rounds * effort.backlog()) + " of processor.");
        }
        publication.restart();
    }

    private Round paused(Database grading) {
        ServiceProcess service = subject.service(Service.GRADING);
        long before = grading.number(ASSESSED);
        inspections.completeWithout(List.of(service), effort.backlog());
        return () -> {
            Signal.CONT.sendTo(service.pid());
            Pauses.untilCounted("the first batch", () -> grading.number(ASSESSED) > before);
            long began = System.nanoTime();
            long left = before + effort.backlog() - grading.number(ASSESSED);
            Pauses.untilCounted("the grades", () -> grading.number(ASSESSED) == before + effort.backlog());
            return left * 1e9 / (System.nanoTime() - began);
        };
    }
}
