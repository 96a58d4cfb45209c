package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.catalogue.ShippedPolicies;
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

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hand-computed-cases.csv", delimiter = '|', numLinesToSkip = 1)
    void second_version_gives_the_same_grades(
            String name,
            int points,
            String findings,
            @Nullable Integer median,
            @Nullable Integer grade,
            @Nullable String limitedBy) {
        Scale scale = points == 6 ? Evidence.SIX_POINTS : Evidence.FOUR_POINTS;
        IndicatorGrade graded = new Grading(ShippedPolicies.named("triangulated-median-2"), scale)
                .grade(Evidence.INDICATOR, Evidence.of(findings == null ? "" : findings));
        assertThat(graded.grade()).isEqualTo(grade);
        assertThat(limits(graded)).isEqualTo(limitedBy == null ? List.of() : List.of(limitedBy.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hand-computed-confidence.csv", delimiter = '|', numLinesToSkip = 1)
    void confidence_of_the_second_version_goes_by_bodies_and_agreement_too(
            String name, @Nullable String findings, String confidence, int bodies, int agreement) {
        IndicatorGrade graded = new Grading(ShippedPolicies.named("triangulated-median-2"), Evidence.SIX_POINTS)
                .grade(Evidence.INDICATOR, Evidence.of(findings == null ? "" : findings));
        assertThat(graded.confidence()).isEqualTo(confidence);
        List<Explanation> steps = graded.explanation().steps();
        assertThat(steps.get(steps.size() - 1).inputs())
                .containsEntry("bodies", bodies)
                .containsEntry("agreement", agreement);
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
