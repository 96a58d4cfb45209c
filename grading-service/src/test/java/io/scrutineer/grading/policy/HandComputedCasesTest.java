package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Grades that were worked out by hand, one a line in {@code hand-computed-cases.csv}. */
class HandComputedCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hand-computed-cases.csv", delimiter = '|', numLinesToSkip = 1)
    void grade_is_the_one_worked_out_by_hand(
            String name,
            int points,
            String findings,
            @Nullable Integer median,
            @Nullable Integer grade,
            @Nullable String limitedBy,
            String confidence) {
        Scale scale = points == 6 ? Evidence.SIX_POINTS : Evidence.FOUR_POINTS;
        IndicatorGrade graded = new Grading(Evidence.POLICY, scale)
                .grade(Evidence.INDICATOR, Evidence.of(findings == null ? "" : findings));
        assertThat(graded.grade()).isEqualTo(grade);
        assertThat(graded.confidence()).isEqualTo(confidence);
        assertThat(median(graded)).isEqualTo(median);
        assertThat(limits(graded)).isEqualTo(limitedBy == null ? List.of() : List.of(limitedBy.split(" ")));
    }

    private static @Nullable Integer median(IndicatorGrade graded) {
        return graded.explanation().steps().stream()
                .filter(step -> step.effect() == Effect.PROPOSED)
                .map(Explanation::result)
                .findFirst()
                .orElse(null);
    }

    private static List<String> limits(IndicatorGrade graded) {
        return graded.explanation().steps().stream()
                .filter(step -> step.effect() == Effect.LIMITED)
                .map(step -> (String) step.inputs().get("limiter"))
                .toList();
    }
}
