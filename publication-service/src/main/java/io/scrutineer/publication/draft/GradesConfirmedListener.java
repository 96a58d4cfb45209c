package io.scrutineer.publication.draft;

import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import io.scrutineer.publication.report.IndicatorGrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Keeps the grades that people confirmed: the only ones that a report is published with. */
@ApplicationScoped
class GradesConfirmedListener implements EventHandler<GradesConfirmed> {

    private static final Comparator<GradesConfirmed> AGE =
            Comparator.comparingInt(GradesConfirmed::snapshotVersion).thenComparing(GradesConfirmed::confirmedAt);

    private final DraftTable drafts;

    GradesConfirmedListener(DraftTable drafts) {
        this.drafts = drafts;
    }

    @Override
    public Class<GradesConfirmed> eventType() {
        return GradesConfirmed.class;
    }

    @Override
    public void handle(List<Received<GradesConfirmed>> events) {
        drafts.storeConfirmed(Newest.of(Received.events(events), AGE).stream()
                .map(event -> new GradesRow(
                        event.inspectionId(), event.snapshotVersion(), event.confirmedAt(), grades(event)))
                .toList());
    }

    private static SnapshotGrades grades(GradesConfirmed event) {
        return new SnapshotGrades(
                event.snapshotSha256(),
                event.grades().stream()
                        .map(grade -> new IndicatorGrade(grade.indicator(), grade.grade()))
                        .toList(),
                event.claims(),
                event.overall());
    }
}
