package io.scrutineer.benchmark;

import io.scrutineer.local.ServiceProcess;
import java.util.function.BooleanSupplier;

/** Inspections per second at which completed inspections that had to wait become drafts with grades. */
final class Backlog {

    private static final double TARGET = 300;
    private static final String DRAFTS = "select count(*) from draft where facts is not null and proposed is not null";
    private static final String FIRST = "select coalesce(extract(epoch from min(received_at)) * 1000, 0)::bigint"
            + " from inbox where received_at > timestamptz 'epoch' + interval '1 ms' * ";

    private final Subject subject;
    private final Effort effort;
    private final CompletedInspections inspections;

    Backlog(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
        this.inspections = new CompletedInspections(subject);
    }

    void measure(Report report) {
        try (Database grading = new Database(subject, "grading");
                Database publication = new Database(subject, "publication")) {
            Series cold = Alternating.repeated(effort.backlogs(), () -> justStarted(grading, publication));
            CpuMeter meter = subject.meter();
            StoredRows rows = StoredRows.ofBacklog(subject, effort.backlog());
            Comparison warm = Alternating.rounds(effort.backlogs(), meter, () -> paused(publication), rows::round);
            Series events = Alternating.repeated(effort.backlogs(), new SentEvents(subject, effort.backlog())::round);
            report(report, cold, warm, events);
        }
    }

    private void report(Report report, Series cold, Comparison warm, Series events) {
        String backlog =
                "%,d inspections with %d findings each".formatted(effort.backlog(), CompletedInspections.FINDINGS);
        report.row(Row.rate("Backlog of " + backlog + ", services warm", warm, TARGET));
        report.row(Row.rate(
                "The same, services just started", new Comparison(cold, warm.ceiling(), warm.meter()), TARGET));
        report.note("Backlog: grading and publication are paused, or stopped, while the inspections are completed. The"
                + " clock runs from their going on, or from the first event that either has consumed, until the last"
                + " draft has its grades. The ceiling is the rows that grading and publication keep of it, by multi-row"
                + " inserts; producing and consuming its events takes Kafka to %,.0f inspections/s. "
                        .formatted(events.median())
                + warm.processors());
    }

    private Round justStarted(Database grading, Database publication) {
        subject.consumers().forEach(ServiceProcess::stop);
        inspections.complete(effort.backlog());
        long completed = System.currentTimeMillis();
        BooleanSupplier drained = drained(publication);
        return () -> {
            subject.consumers().forEach(ServiceProcess::start);
            Pauses.untilCounted("the drafts", drained);
            long last = System.currentTimeMillis();
            subject.consumers().forEach(ServiceProcess::waitReady);
            long first = Math.min(grading.number(FIRST + completed), publication.number(FIRST + completed));
            return effort.backlog() * 1000.0 / (last - first);
        };
    }

    private Round paused(Database publication) {
        inspections.completeWithout(subject.consumers(), effort.backlog());
        BooleanSupplier drained = drained(publication);
        return () -> {
            long began = System.nanoTime();
            subject.consumers().forEach(service -> Signal.CONT.sendTo(service.pid()));
            Pauses.untilCounted("the drafts", drained);
            return effort.backlog() * 1e9 / (System.nanoTime() - began);
        };
    }

    private BooleanSupplier drained(Database publication) {
        long all = publication.number(DRAFTS) + effort.backlog();
        return () -> publication.number(DRAFTS) == all;
    }
}
