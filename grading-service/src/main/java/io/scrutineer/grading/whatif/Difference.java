package io.scrutineer.grading.whatif;

import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.MovedGrade;
import io.scrutineer.grading.policy.MovedGrade.Cause;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grade that would move, without the explanations that tell why: a chunk may have thousands. */
record Difference(
        UUID inspectionId,
        int snapshotVersion,
        String frameworkId,
        String frameworkVersion,
        String indicator,
        String title,
        Graded from,
        Graded to,
        Cause cause) {

    /** A grade with its label, or that there is none. */
    record Graded(@Nullable Integer grade, @Nullable String label) {

        static Graded of(IndicatorGrade grade) {
            return new Graded(grade.grade(), grade.label());
        }
    }

    static Difference of(FactsRow row, GradingFacts facts, MovedGrade moved) {
        return new Difference(
                row.inspectionId(),
                row.snapshotVersion(),
                facts.frameworkId(),
                facts.frameworkVersion(),
                moved.from().indicator(),
                moved.from().title(),
                Graded.of(moved.from()),
                Graded.of(moved.to()),
                moved.cause());
    }
}
