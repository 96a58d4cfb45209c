package io.scrutineer.benchmark;

import io.scrutineer.local.ServiceProcess;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Inspections per second at which completed inspections that had to wait become drafts with grades. */
final class Backlog {

    private static final double TARGET = 300;

    /** By the primary key, as ids are in the order of time: to count all drafts would take more from round to round. */
    private static final String DRAFTS =
            "select count(*) from draft where facts is not null and proposed is not null and inspection_id > ";

    /** By then, rates no longer rise, whatever the compilers still do. */
    private static final int MOST_WARM_UPS = 10;

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
            List<Long> consumers =
                    subject.consumers().stream().map(ServiceProcess::pid).toList();
            WarmUp warmUp = WarmUp.of(consumers, MOST_WARM_UPS, () -> paused(publication));
            Comparison warm = Alternating.rounds(effort.backlogs(), meter, () -> paused(publication), rows::round);
            Series events = Alternating.repeated(effort.backlogs(), new SentEvents(subject, effort.backlog())::round);
            report(report, cold, warm, events);
            report.note("Backlog, warm: " + warmUp.text());
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
        BooleanSupplier drained = drained(publication);
        inspections.complete(effort.backlog());
        long completed = System.currentTimeMillis();
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
        BooleanSupplier drained = drained(publication);
        inspections.completeWithout(subject.consumers(), effort.backlog());
        return () -> {
            long began = System.nanoTime();
            subject.consumers().forEach(service -> Signal.CONT.sendTo(service.pid()));
            Pauses.untilCounted("the drafts", drained);
            return effort.backlog() * 1e9 / (System.nanoTime() - began);
        };
    }

    /** Whether all are there of a backlog that is made from now on. */
    private BooleanSupplier drained(Database publication) {
        String since = DRAFTS + "'" + Ids.beforeNext() + "'";
        return () -> publication.number(since) == effort.backlog();
    }
}
