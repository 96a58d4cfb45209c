package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.OverallGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of a snapshot: the same two give the same result, byte for byte in its canonical JSON.
 *
 * <p>So it has neither a time nor anything else that is not in them. Grades stand in the framework's order;
 * an overall grade is there only where the policy gives one.
 */
public record GradingResult(
        String snapshotSha256,
        @Nullable PinnedPolicy policy,
        GradingFramework framework,
        List<IndicatorGrade> grades,
        @Nullable OverallGrade overall) {

    /** The framework, by its identity, whose indicators are graded. */
    public record GradingFramework(String id, String version) {}
}
