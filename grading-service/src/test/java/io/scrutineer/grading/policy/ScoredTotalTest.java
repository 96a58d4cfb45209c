package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy of totals with caps, whose ratings were worked out by hand, one a line in {@code hand-computed-total.csv}. */
class ScoredTotalTest {

    private static final Policy POLICY = ShippedPolicies.named("scored-total-1");
    private static final Grading GRADING = new Grading(POLICY, Evidence.SIX_POINTS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/hand-computed-total.csv", delimiter = '|', numLinesToSkip = 1)
    void rating_is_the_one_worked_out_by_hand(
            String name,
            String hygiene,
            String structure,
            @Nullable String management,
            @Nullable Integer total,
            @Nullable Integer largest,
            @Nullable Integer rating) {
        List<IndicatorGrade> elements = elements(hygiene, structure, management);
        OverallGrade graded = Objects.requireNonNull(GRADING.overall(elements));
        assertThat(graded.grade()).isEqualTo(rating);
        assertThat(Grades.proposed(graded.explanation(), "total")).isEqualTo(total);
        assertThat(Grades.proposed(graded.explanation(), "largest")).isEqualTo(largest);
        Collections.reverse(elements);
        assertThat(Objects.requireNonNull(GRADING.overall(elements)).grade()).isEqualTo(rating);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one finding is enough | visit:4 | 4 | low
            no evidence | | | low
            half of the weight goes downward | visit:2 observed:5 | 2 | low
            two kinds one apart | visit:4 observed:5 | 4 | medium
            three kinds one apart | visit:4 observed:5 documents:5 | 5 | high
            imminent risk caps at 1 | visit:5 observed:5+critical-for-safety | 1 | medium
            resolved risk does not | visit:5 observed:5+critical-for-safety+resolved | 5 | medium
            """)
    void element_is_judged_by_the_median(
            String name, @Nullable String findings, @Nullable Integer grade, String confidence) {
        IndicatorGrade graded =
                GRADING.grade(Evidence.INDICATOR, Evidence.of(Objects.requireNonNullElse(findings, "")));
        assertThat(graded.grade()).isEqualTo(grade);
        assertThat(graded.confidence()).isEqualTo(confidence);
    }

    @Test
    void rating_says_which_of_total_and_largest_decided() {
        OverallGrade capped = Objects.requireNonNull(GRADING.overall(elements("4", "6", "6")));
        assertThat(Evidence.all(capped.explanation()).map(Explanation::text))
                .containsExactly(
                        "Overall: 4, good.",
                        "The penalty points across the indicators are 10, the largest 10: 4, good; the total would"
                                + " allow 5, very good, for which none may be above 5.");
        assertThat(Objects.requireNonNull(capped.up()).text())
                .isEqualTo("For 5, very good: the penalty points would have to be 5 fewer, with a total of at most 15"
                        + " and none above 5.");
        assertThat(Objects.requireNonNull(capped.down()).text())
                .isEqualTo("For 3, generally satisfactory: the total of the penalty points would have to be above 20,"
                        + " or one above 10.");
        OverallGrade summed = Objects.requireNonNull(GRADING.overall(elements("4", "4", "5")));
        assertThat(summed.explanation().steps().get(0).text())
                .isEqualTo("The penalty points across the indicators are 25, the largest 10: 3, generally"
                        + " satisfactory.");
    }

    @Test
    void indicators_that_the_scheme_does_not_know_do_not_count() {
        List<IndicatorGrade> elements = elements("6", "6", "6");
        elements.add(Grades.of("something-else", "1"));
        assertThat(Objects.requireNonNull(GRADING.overall(elements)).grade()).isEqualTo(5);
    }

    @Test
    void four_level_scale_is_refused_as_its_best_is_not_without_penalty() {
        assertThatThrownBy(() -> new Grading(POLICY, Evidence.FOUR_POINTS)).isInstanceOf(UngradableEvidence.class);
    }

    private static List<IndicatorGrade> elements(String hygiene, String structure, @Nullable String management) {
        List<IndicatorGrade> elements = new ArrayList<>();
        elements.add(Grades.of("food-hygiene-and-safety", hygiene));
        elements.add(Grades.of("structure-and-cleaning", structure));
        if (management != null) {
            elements.add(Grades.of("confidence-in-management", management));
        }
        return elements;
    }
}
