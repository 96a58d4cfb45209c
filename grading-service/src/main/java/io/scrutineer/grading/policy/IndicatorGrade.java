package io.scrutineer.grading.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicative grade of an indicator and how it came about; without a grade where the evidence is insufficient. */
public record IndicatorGrade(
        String indicator,
        String title,
        @Nullable Integer grade,
        @Nullable String label,
        String confidence,
        @Nullable Distance up,
        @Nullable Distance down,
        Explanation explanation) {

    /** The same with the grade that people decided on. */
    public IndicatorGrade decided(int other, String itsLabel) {
        return new IndicatorGrade(indicator, title, other, itsLabel, confidence, up, down, explanation);
    }

    /** The sentences that matter to the grade, in the order in which the rules ran. */
    public List<String> reasons() {
        return explanation.steps().stream()
                .filter(step -> step.effect().isReason())
                .map(Explanation::text)
                .toList();
    }
}
