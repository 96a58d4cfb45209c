package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.IndicatorGrade;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.report.KnownParts;
import io.scrutineer.publication.report.OverallGrade;
import java.util.List;
import java.util.Optional;
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
        Optional<SnapshotGrades> people = graded.isEmpty() ? Optional.empty() : ofThisSnapshot(confirmed);
        List<IndicatorGrade> byPeople = grades(people);
        if (graded.isEmpty()) {
            return DraftReport.of(
                    GradesStatus.NOT_GRADED, new KnownParts(inspectionId, factsSha256, known, byPeople), edits);
        }
        if (!reopened && isComplete(byPeople, known)) {
            KnownParts parts = new KnownParts(inspectionId, factsSha256, known, byPeople, overall(people));
            return DraftReport.of(GradesStatus.CONFIRMED, parts, edits);
        }
        List<IndicatorGrade> byPolicy = grades(ofThisSnapshot(proposed));
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

    private static @Nullable OverallGrade overall(Optional<SnapshotGrades> confirmed) {
        return confirmed
                .map(SnapshotGrades::overall)
                .map(grade -> new OverallGrade(grade.grade(), grade.label()))
                .orElse(null);
    }

    private static List<IndicatorGrade> grades(Optional<SnapshotGrades> grades) {
        return grades.map(SnapshotGrades::grades).orElse(List.of());
    }

    private Optional<SnapshotGrades> ofThisSnapshot(@Nullable String stored) {
        return Optional.ofNullable(stored)
                .map(json -> StoredJson.read(json, SnapshotGrades.class))
                .filter(grades -> grades.snapshotSha256().equals(factsSha256));
    }
}
