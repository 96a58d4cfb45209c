package io.scrutineer.publication.draft;

import io.scrutineer.contracts.ConfirmedOverall;
import io.scrutineer.contracts.GradeClaim;
import io.scrutineer.publication.report.IndicatorGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grades together with the snapshot that they were given for: they say nothing about another one. Of confirmed ones, what sets
 * them apart as of a day, and the overall grade, where there are such.
 */
record SnapshotGrades(
        String snapshotSha256,
        List<IndicatorGrade> grades,
        @Nullable List<GradeClaim> claims,
        @Nullable ConfirmedOverall overall) {

    static SnapshotGrades proposed(String snapshotSha256, List<IndicatorGrade> grades) {
        return new SnapshotGrades(snapshotSha256, grades, null, null);
    }
}
