package io.scrutineer.benchmark;

import java.util.List;

/** Milliseconds from the answer to a completion until the draft shows its proposed grades, on an idle system. */
final class CompletionToDraft {

    private static final int ACTIVITIES = 12;
    private static final int FINDINGS = 120;
    private static final double TARGET = 100;

    private final Subject subject;
    private final Effort effort;

    CompletionToDraft(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    void measure(Report report) {
        try (BareHop hop = BareHop.open(subject, FINDINGS)) {
            planned(20 * effort.warmUps()).forEach(sample -> {
                untilDraft(sample);
                hop.milliseconds();
            });
            List<SampleInspection> samples = planned(effort.latencies());
            double[] drafts = new double[samples.size()];
            double[] hops = new double[samples.size()];
            for (int i = 0; i < samples.size(); i++) {
                drafts[i] = untilDraft(samples.get(i));
                hops[i] = hop.milliseconds();
            }
            report(report, Series.of(drafts), Series.of(hops));
        }
    }

    private List<SampleInspection> planned(int inspections) {
        List<SampleInspection> samples = SampleInspection.several(inspections, ACTIVITIES, FINDINGS);
        samples.forEach(sample -> subject.inspection().put(sample.path(), Requests.inspection(sample)));
        Pauses.untilIdle();
        return samples;
    }

    private double untilDraft(SampleInspection sample) {
        subject.complete(sample);
        long answered = System.nanoTime();
        Pauses.until("the draft of " + sample.id(), () -> subject.hasProposedGrades(sample.id()));
        return (System.nanoTime() - answered) / 1e6;
    }

    private static void report(Report report, Series drafts, Series hops) {
        double floor = 2 * hops.median();
        report.row(new Row(
                "Fieldwork completed until the draft shows its grades, idle",
                "median %.0f ms, p99 %.0f ms".formatted(drafts.median(), drafts.percentile(99)),
                "%.0f ms".formatted(floor),
                "%.2f".formatted(floor / drafts.median()),
                "median < %.0f ms".formatted(TARGET),
                drafts.median() < TARGET));
        report.note(
                "Completion to draft: the ceiling is twice (the events take two hops) a bare producing and consuming"
                        + " of an event of that size and a commit: median %.1f ms, p99 %.1f ms."
                                .formatted(hops.median(), hops.percentile(99)));
    }
}
