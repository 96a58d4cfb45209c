package io.scrutineer.publication.draft;

import io.scrutineer.contracts.GradesProposed;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import io.scrutineer.publication.report.IndicatorGrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the indicative grades, for a draft to show before people have confirmed any. */
@ApplicationScoped
class GradesProposedListener implements EventHandler<GradesProposed> {

    private static final Comparator<GradesProposed> AGE =
            Comparator.comparingInt(GradesProposed::snapshotVersion).thenComparing(GradesProposed::proposedAt);

    private final DraftTable drafts;

    GradesProposedListener(DraftTable drafts) {
        this.drafts = drafts;
    }

    @Override
    public Class<GradesProposed> eventType() {
        return GradesProposed.class;
    }

    @Override
    public void handle(List<Received<GradesProposed>> events) {
        drafts.storeProposed(Newest.of(Received.events(events), AGE).stream()
                .map(event ->
                        new GradesRow(event.inspectionId(), event.snapshotVersion(), event.proposedAt(), grades(event)))
                .toList());
    }

    /** An indicator with insufficient evidence has no grade. */
    private static SnapshotGrades grades(GradesProposed event) {
        return SnapshotGrades.proposed(
                event.snapshotSha256(),
                event.grades().stream().flatMap(GradesProposedListener::grade).toList());
    }

    private static Stream<IndicatorGrade> grade(ProposedGrade proposed) {
        Integer grade = proposed.grade();
        return grade == null ? Stream.empty() : Stream.of(new IndicatorGrade(proposed.indicator(), grade));
    }
}
