package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.grading.policy.ConfidenceRule;
import io.scrutineer.grading.policy.ConfidenceRule.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where an assessment comes in the queue. */
class WaitingTest {

    private static final ConfidenceRule CONFIDENCE = new ConfidenceRule(
            List.of(new Threshold("high", 6, 1, null, null, null), new Threshold("medium", 4, 2, null, null, null)),
            "low");

    @Test
    void lowest_confidence_decides_and_its_grades_need_every_body() {
        Waiting waiting = of(grade("a", 4, "high"), grade("b", 3, "low"), grade("c", 5, "medium"));
        assertThat(waiting).isEqualTo(new Waiting("low", 0, List.of("b")));
    }

    @Test
    void where_confidence_suffices_no_grade_needs_every_body() {
        assertThat(of(grade("a", 4, "high"), grade("c", 5, "medium"))).isEqualTo(new Waiting("medium", 1, List.of()));
    }

    @Test
    void indicator_without_a_grade_has_nothing_to_review() {
        assertThat(of(grade("a", null, "low"))).isEqualTo(new Waiting("low", 0, List.of()));
    }

    @Test
    void only_open_indicators_count() {
        assertThat(Waiting.of(List.of(grade("a", 4, "low"), grade("b", 4, "high")), CONFIDENCE, "b"::equals))
                .isEqualTo(new Waiting("high", 2, List.of()));
    }

    @Test
    void array_has_its_quotes_escaped() {
        assertThat(new Waiting("low", 0, List.of("1.1", "a\"b\\c")).mustReviewArray())
                .isEqualTo("{\"1.1\",\"a\\\"b\\\\c\"}");
    }

    private static Waiting of(ProposedGrade... grades) {
        return Waiting.of(List.of(grades), CONFIDENCE, indicator -> true);
    }

    private static ProposedGrade grade(String indicator, @Nullable Integer grade, String confidence) {
        return new ProposedGrade(indicator, grade, grade == null ? null : "label", confidence, List.of());
    }
}
