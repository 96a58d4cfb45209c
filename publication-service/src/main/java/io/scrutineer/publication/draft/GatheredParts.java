package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.IndicatorGrade;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.report.ReportAssembly;
import io.scrutineer.publication.report.ReportContent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events have brought of an inspection, as stored; the grades may be missing or of another snapshot. */
record GatheredParts(
        String factsSha256,
        String facts,
        @Nullable String proposed,
        @Nullable String confirmed,
        boolean reopened) {

    /** The report with the best grades there are for its snapshot. */
    DraftReport report(UUID inspectionId) {
        InspectionFacts known = StoredJson.read(facts, InspectionFacts.class);
        int graded = known.gradedIndicators().size();
        if (graded == 0) {
            return DraftReport.of(GradesStatus.NOT_GRADED, ReportAssembly.assemble(inspectionId, known, List.of()));
        }
        ReportContent byPeople = ReportAssembly.assemble(inspectionId, known, ofThisSnapshot(confirmed));
        if (!reopened && byPeople.grades().size() == graded) {
            return DraftReport.of(GradesStatus.CONFIRMED, byPeople);
        }
        List<IndicatorGrade> byPolicy = ofThisSnapshot(proposed);
        return DraftReport.of(unconfirmed(byPolicy), ReportAssembly.assemble(inspectionId, known, byPolicy));
    }

    private GradesStatus unconfirmed(List<IndicatorGrade> byPolicy) {
        if (reopened) {
            return GradesStatus.REOPENED;
        }
        return byPolicy.isEmpty() ? GradesStatus.AWAITING_GRADES : GradesStatus.PROPOSED;
    }

    private List<IndicatorGrade> ofThisSnapshot(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        SnapshotGrades grades = StoredJson.read(stored, SnapshotGrades.class);
        return grades.snapshotSha256().equals(factsSha256) ? grades.grades() : List.of();
    }
}
