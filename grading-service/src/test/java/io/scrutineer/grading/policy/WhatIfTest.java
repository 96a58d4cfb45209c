package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void sentences_say_what_would_have_changed_the_grade() {
        assertThat(texts("records:4,4,5 young:5 staff:4 group:4"))
                .containsExactly(
                        "The grade would be 5, very good, if one finding from “Review of case records” were 5, very"
                                + " good, instead of 4, good.",
                        "The grade would be 2, weak, if one finding were marked “critical-for-safety”.",
                        "The grade would be 3, adequate, if two findings were marked “important-weakness”.",
                        "The grade would be 3, adequate, if two findings from “Review of case records” were 3, adequate,"
                                + " instead of 4, good, and one finding from “Interviews with staff” were 3, adequate,"
                                + " instead of 4, good.");
    }

    @Test
    void limit_that_holds_the_grade_is_what_would_have_to_fall_away() {
        List<Counterfactual> found = find("records:5 young:5+critical-for-safety staff:5");
        assertThat(found.get(0).text())
                .isEqualTo("The grade would be 5, very good, if one finding were marked “resolved”.");
        assertThat(found.get(0).changes()).isEqualTo(List.of(new Change.Flagged(Evidence.id(1), "resolved")));
        assertThat(texts("records:5+important-weakness young:5+important-weakness staff:5"))
                .first()
                .isEqualTo("The grade would be 5, very good, if one finding were not marked “important-weakness”.");
    }

    @Test
    void one_mark_that_lifts_two_limits_is_told_once() {
        Limiter another = new Limiter(
                "one-weakness",
                "An important weakness",
                new Condition.AtLeast(1, "important-weakness", List.of("resolved")),
                2,
                "There is a weakness.",
                null);
        Counterfactual found = find(
                        withLimiter(another), "records:5 young:5+critical-for-safety+important-weakness staff:5")
                .get(0);
        assertThat(found.text()).isEqualTo("The grade would be 5, very good, if one finding were marked “resolved”.");
        assertThat(found.changes()).isEqualTo(List.of(new Change.Flagged(Evidence.id(1), "resolved")));
    }

    @Test
    void best_grade_takes_the_marks_of_excellence() {
        assertThat(texts("records:6 young:6 staff:6"))
                .first()
                .isEqualTo("The grade would be 6, excellent, if one finding were marked “sustained”, and one finding"
                        + " were marked “sector-leading”.");
    }

    @Test
    void insufficient_evidence_says_what_would_have_to_be_there() {
        assertThat(texts("records:4,4"))
                .containsExactly(
                        "The grade would be 1, unsatisfactory, if there were also one finding from “Interviews with"
                                + " children and young people” at 1, unsatisfactory, and there were also one finding from"
                                + " “Interviews with parents and carers” at 1, unsatisfactory.",
                        "The grade would be 5, very good, if there were also one finding from “Interviews with children and"
                                + " young people” at 6, excellent, and there were also one finding from “Interviews with"
                                + " parents and carers” at 6, excellent.");
    }

    @Test
    void overall_grade_names_the_indicators_that_would_have_to_be_better() {
        Grading grading = new Grading(ShippedPolicies.named("points-percentage-1"), Evidence.FOUR_POINTS);
        assertThat(new OverallWhatIf(grading, Grades.of("3 3 3 1")).counterfactuals())
                .extracting(Counterfactual::text)
                .containsExactly(
                        "The overall grade would be 3, good, if “Title of i4” were 2, requires improvement, instead of"
                                + " 1, inadequate.",
                        "The overall grade would be 1, inadequate, if “Title of i1” were 1, inadequate, instead of 3,"
                                + " good, and “Title of i2” were 1, inadequate, instead of 3, good.");
    }

    private static List<String> texts(String findings) {
        return find(findings).stream().map(Counterfactual::text).toList();
    }

    private static List<Counterfactual> find(String findings) {
        return find(Evidence.POLICY, findings);
    }

    private static List<Counterfactual> find(Policy policy, String findings) {
        return new WhatIf(new Grading(policy, Evidence.SIX_POINTS), Evidence.INDICATOR, Evidence.of(findings))
                .counterfactuals();
    }

    private static Policy withLimiter(Limiter limiter) {
        Policy old = Evidence.POLICY;
        return Evidence.policy(
                old.aggregation(),
                Stream.concat(old.limiters().stream(), Stream.of(limiter)).toList(),
                old.overall());
    }
}
