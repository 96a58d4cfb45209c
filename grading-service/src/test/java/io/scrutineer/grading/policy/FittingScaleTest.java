package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A policy that could come to a grade without a name, or never to one of the scale, is not for that scale. */
class FittingScaleTest {

    private static final Aggregation MEDIANS = Evidence.POLICY.aggregation();

    @Test
    void levels_have_a_name_for_each_grade_that_a_median_across_indicators_can_give() {
        Policy policy = with(MEDIANS, medianOn(Evidence.FOUR_POINTS));
        assertRefused(policy, Evidence.SIX_POINTS);
        OverallGrade graded =
                Objects.requireNonNull(new Grading(policy, Evidence.FOUR_POINTS).overall(Grades.of("4 3 4")));
        assertThat(graded.label()).isEqualTo("outstanding");
    }

    @Test
    void levels_of_a_median_across_indicators_may_be_more_than_those_of_the_scale() {
        Grading grading = new Grading(with(MEDIANS, medianOn(Evidence.SIX_POINTS)), Evidence.FOUR_POINTS);
        assertThat(Objects.requireNonNull(grading.overall(Grades.of("4 3 4"))).grade())
                .isEqualTo(4);
    }

    @Test
    void bands_across_kinds_of_source_give_each_grade_of_the_scale() {
        PercentageOfPoints withoutTheWorst = new PercentageOfPoints(
                4,
                List.of(
                        new PercentageOfPoints.Band(88, 4),
                        new PercentageOfPoints.Band(63, 3),
                        new PercentageOfPoints.Band(0, 2)));
        assertRefused(with(new Aggregation(MEDIANS.withinKind(), withoutTheWorst), null), Evidence.FOUR_POINTS);
    }

    private static void assertRefused(Policy policy, Scale scale) {
        assertThatThrownBy(() -> new Grading(policy, scale))
                .isInstanceOf(UngradableEvidence.class)
                .hasMessageContaining("is for a scale with other values than that of the framework");
    }

    private static Overall medianOn(Scale scale) {
        return new Overall(scale.levels(), new WeightedMedian(), List.of());
    }

    private static Policy with(Aggregation aggregation, @Nullable Overall overall) {
        return Evidence.policy(aggregation, Evidence.POLICY.limiters(), overall);
    }
}
