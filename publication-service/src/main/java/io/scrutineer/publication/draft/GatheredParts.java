package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.IndicatorGrade;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.report.KnownParts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the events have brought of an inspection, as stored; the grades may be missing or of another snapshot. */
record GatheredParts(
        String factsSha256,
        String facts,
        @Nullable String proposed,
        @Nullable String confirmed,
        boolean reopened) {

    /** The report with the best grades there are for its snapshot. */
    DraftReport report(UUID inspectionId, SectionEdits edits) {
        InspectionFacts known = StoredJson.read(facts, InspectionFacts.class);
        List<String> graded = known.gradedIndicators();
        List<IndicatorGrade> byPeople = graded.isEmpty() ? List.of() : ofThisSnapshot(confirmed);
        if (graded.isEmpty()) {
            return DraftReport.of(
                    GradesStatus.NOT_GRADED, new KnownParts(inspectionId, factsSha256, known, byPeople), edits);
        }
        if (!reopened && isComplete(byPeople, known)) {
            return DraftReport.of(
                    GradesStatus.CONFIRMED, new KnownParts(inspectionId, factsSha256, known, byPeople), edits);
        }
        List<IndicatorGrade> byPolicy = ofThisSnapshot(proposed);
        return DraftReport.of(unconfirmed(byPolicy), new KnownParts(inspectionId, factsSha256, known, byPolicy), edits);
    }

    /** Whether each graded indicator has a grade of the scale. */
    private static boolean isComplete(List<IndicatorGrade> grades, InspectionFacts facts) {
        Set<Integer> scale =
                facts.framework().scale().stream().map(level -> level.value()).collect(Collectors.toSet());
        Set<String> graded = grades.stream()
                .filter(grade -> scale.contains(grade.grade()))
                .map(IndicatorGrade::indicator)
                .collect(Collectors.toSet());
        return graded.containsAll(facts.gradedIndicators());
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
