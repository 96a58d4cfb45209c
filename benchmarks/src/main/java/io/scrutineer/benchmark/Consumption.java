package io.scrutineer.benchmark;

import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;

/** Inspections a second that the grading-service takes in, grades and stores, with nobody else at the events. */
final class Consumption {

    private static final double TARGET = 1_000;

    /** Whose events are copied. */
    private static final int ORIGINALS = 200;

    /** So that a round takes seconds, and its beginning and end count for little. */
    private static final int BACKLOGS_IN_A_ROUND = 2;

    /** As the machine is faster and slower by turns. */
    private static final int ROUNDS_FOR_A_BACKLOG = 3;

    private final Subject subject;
    private final Effort effort;
    private final ServiceProcess service;
    private final int waiting;
    private long measured;

    Consumption(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
        this.service = subject.service(Service.GRADING);
        this.waiting = effort.backlog() * BACKLOGS_IN_A_ROUND;
    }

    void measure(Report report) {
        ServiceProcess publication = subject.service(Service.PUBLICATION);
        publication.stop();
        try (Database grading = new Database(subject, "grading");
                CopiedCompletions completions = CopiedCompletions.ofFirst(ORIGINALS, subject)) {
            WarmUp warmUp = WarmUp.of(service.pid(), () -> paused(completions, grading));
            measured = 0;
            CpuMeter meter = subject.meter();
            StoredRows rows = StoredRows.ofGrading(subject, waiting);
            Comparison result = Alternating.rounds(
                    ROUNDS_FOR_A_BACKLOG * effort.backlogs(), meter, () -> paused(completions, grading), rows::round);
            report(report, warmUp, result);
        }
        publication.restart();
    }

    private void report(Report report, WarmUp warmUp, Comparison result) {
        report.row(Row.rate(
                "%,d completed inspections with %d findings each taken in by the grading-service, warm"
                        .formatted(waiting, CompletedInspections.FINDINGS),
                result,
                TARGET));
        report.note(
                "Consumption: the grading-service is paused while the events are sent, copies of those of %d inspections,"
                                .formatted(ORIGINALS)
                        + " and the publication-service stopped for all of it. The clock runs from when a tenth is stored until the"
                        + " last is. The ceiling is the rows that it keeps of them, by multi-row inserts. "
                        + result.processors() + " Each inspection: "
                        + result.meter().each(measured) + " of processor.");
        report.note("Warm: " + warmUp.text());
    }

    private Round paused(CopiedCompletions completions, Database grading) {
        Signal.STOP.sendTo(service.pid());
        long began = System.currentTimeMillis();
        completions.send(waiting);
        Signal.CONT.sendTo(service.pid());
        Pauses.untilCounted("the first tenth", () -> storedSince(began, grading) >= waiting / 10);
        return () -> rest(began, grading);
    }

    private double rest(long roundBegan, Database grading) {
        long left = waiting - storedSince(roundBegan, grading);
        long began = System.nanoTime();
        Pauses.untilCounted("the grades", () -> storedSince(roundBegan, grading) >= waiting);
        measured += left;
        return left * 1e9 / (System.nanoTime() - began);
    }

    /** Looked up by an index: to count all that is there would take more from round to round. */
    private static long storedSince(long millis, Database grading) {
        return grading.number(
                "select count(*) from assessment where proposed_at >= timestamptz 'epoch' + interval '1 ms' * "
                        + millis);
    }
}
