package io.scrutineer.benchmark;

import io.scrutineer.local.ServiceProcess;
import java.util.List;

/** Completes inspections through the API, for those who are to learn of them from Kafka. */
final class CompletedInspections {

    static final int ACTIVITIES = 12;
    static final int FINDINGS = 120;
    private static final int CONNECTIONS = 8;

    private final Subject subject;

    CompletedInspections(Subject subject) {
        this.subject = subject;
    }

    /** Returns when Kafka has the events. */
    void complete(int inspections) {
        List<SampleInspection> samples = SampleInspection.several(inspections, ACTIVITIES, FINDINGS);
        Load.rate(CONNECTIONS, samples.size(), () -> task -> {
            SampleInspection sample = samples.get(task);
            subject.inspection().put(sample.path(), Requests.inspection(sample));
            subject.complete(sample);
        });
        try (Database inspection = new Database(subject, "inspection")) {
            Pauses.until("the events", () -> inspection.number("select count(*) from outbox") == 0);
        }
    }

    /** As above, while these are paused. */
    void completeWithout(List<ServiceProcess> paused, int inspections) {
        paused.forEach(service -> Signal.STOP.sendTo(service.pid()));
        complete(inspections);
    }
}
