package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The policy of percentages, whose grades were worked out by hand, one a line in {@code hand-computed-points*.csv}. */
class PointsPercentageTest {

    private static final Policy POLICY = ShippedPolicies.named("points-percentage-1");
    private static final Grading GRADING = new Grading(POLICY, Evidence.FOUR_POINTS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hand-computed-points.csv", delimiter = '|', numLinesToSkip = 1)
    void grade_is_the_one_worked_out_by_hand(
            String name,
            @Nullable String findings,
            @Nullable Integer percent,
            @Nullable Integer grade,
            String confidence) {
        IndicatorGrade graded =
                GRADING.grade(Evidence.INDICATOR, Evidence.of(Objects.requireNonNullElse(findings, "")));
        assertThat(graded.grade()).isEqualTo(grade);
        assertThat(graded.confidence()).isEqualTo(confidence);
        assertThat(Grades.proposed(graded.explanation(), "percent")).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hand-computed-points-overall.csv", delimiter = '|', numLinesToSkip = 1)
    void overall_grade_is_the_one_worked_out_by_hand(
            String name,
            @Nullable String grades,
            @Nullable Integer percent,
            @Nullable Integer overall,
            @Nullable String limitedBy) {
        OverallGrade graded = Objects.requireNonNull(GRADING.overall(Grades.of(grades)));
        assertThat(graded.grade()).isEqualTo(overall);
        assertThat(Grades.proposed(graded.explanation(), "percent")).isEqualTo(percent);
        assertThat(Grades.limits(graded.explanation()))
                .isEqualTo(limitedBy == null ? List.of() : List.of(limitedBy.split(" ")));
    }

    @Test
    void overall_grade_says_how_it_came_about_and_how_far_the_next_ones_are() {
        OverallGrade graded = Objects.requireNonNull(GRADING.overall(Grades.of("4 4 4 4 4 4 4 3 2")));
        assertThat(Evidence.all(graded.explanation()).map(Explanation::text))
                .containsExactly(
                        "Overall: 3, good.",
                        "The points across the indicators are 33 of 36, which is 91 per cent: 4, outstanding (88 per"
                                + " cent or more).",
                        "The limit “Significant shortfalls somewhere” does not apply.",
                        "At least one quality statement has a score of 2 or less. The grade can not be above 3, good;"
                                + " without this it would be 4, outstanding.");
        assertThat(Objects.requireNonNull(graded.up()).text())
                .isEqualTo("For 4, outstanding: the limit “Shortfalls somewhere” would have to fall away.");
        assertThat(Objects.requireNonNull(graded.down()).text())
                .isEqualTo("For 2, requires improvement: the points would have to be at most 22 of 36, 11 fewer than"
                        + " now.");
        assertThat(graded.down().points()).isEqualTo(11);
    }

    @Test
    void indicator_without_a_grade_leaves_the_whole_without_one_and_is_named() {
        OverallGrade graded = Objects.requireNonNull(GRADING.overall(Grades.of("4 - 4")));
        assertThat(graded.grade()).isNull();
        assertThat(graded.explanation().text())
                .isEqualTo("Overall: insufficient evidence for a grade, as there is no grade for i2.");
    }

    @Test
    void six_point_scale_is_refused_and_not_squeezed_into_four() {
        assertThatThrownBy(() -> new Grading(POLICY, Evidence.SIX_POINTS))
                .isInstanceOf(UngradableEvidence.class)
                .hasMessage(
                        "The policy points-percentage 1 is for a scale with other values than that of the framework");
    }

    @Test
    void every_statement_counts_the_same() {
        assertThat(Objects.requireNonNull(GRADING.overall(Grades.of("1 3 3 3"))).explanation())
                .extracting(Explanation::result)
                .isEqualTo(Objects.requireNonNull(GRADING.overall(Grades.of("3 3 3 1")))
                        .grade());
    }
}
