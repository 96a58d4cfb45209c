package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedOverall;
import io.scrutineer.grading.policy.OverallGrade;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The overall grade that follows from the grades that stand, beside the one that follows from what the policy proposed. Nobody
 * decides on it: who holds it to be wrong has to say which indicator is.
 */
public record StandingOverall(
        @Nullable Integer indicative,
        @Nullable Integer grade,
        @Nullable String label) {

    static StandingOverall of(OverallGrade indicative, OverallGrade standing) {
        return new StandingOverall(indicative.grade(), standing.grade(), standing.label());
    }

    /** Null where the grades are too few for one. */
    @Nullable ConfirmedOverall confirmed() {
        return grade == null || label == null
                ? null
                : new ConfirmedOverall(grade, label, Objects.equals(indicative, grade) ? null : indicative);
    }
}
