package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void explanation_says_in_sentences_what_every_rule_did() {
        IndicatorGrade grade = Evidence.grade("records:4,5,5 young:5+critical-for-safety staff:6 group:3");
        assertThat(Evidence.all(grade.explanation()).map(Explanation::text))
                .containsExactly(
                        "Impact on children and young people: 2, weak, with low confidence.",
                        "Evidence came from four kinds of source; at least three are needed.",
                        "The weighted median across the kinds of source is 5, very good.",
                        "Review of case records: the median of three findings is 5, very good.",
                        "Interviews with children and young people: the one finding is 5, very good.",
                        "Interviews with staff: the one finding is 6, excellent.",
                        "Focus groups: the one finding is 3, adequate.",
                        "A weakness that is critical for the safety of children has not been resolved. The grade can"
                                + " not be above 2, weak; without this it would be 5, very good.",
                        "The limit “Several important weaknesses” does not apply.",
                        "Nothing shows that the strengths have been sustained. The grade can not be above 5, very"
                                + " good, which it is not.",
                        "Nothing shows that the practice is sector leading. The grade can not be above 5, very good,"
                                + " which it is not.",
                        "Confidence is low: four kinds of source, whose medians lie three points apart.");
    }

    @Test
    void reasons_are_the_sentences_that_matter_to_the_grade() {
        assertThat(Evidence.grade("records:4 young:4+critical-for-safety staff:4")
                        .reasons())
                .containsExactly(
                        "Evidence came from three kinds of source; at least three are needed.",
                        "The weighted median across the kinds of source is 4, good.",
                        "A weakness that is critical for the safety of children has not been resolved. The grade can"
                                + " not be above 2, weak; without this it would be 4, good.");
    }

    @Test
    void limiter_cites_the_findings_that_it_counted() {
        IndicatorGrade grade =
                Evidence.grade("records:4,4+important-weakness young:4+critical-for-safety staff:4+important-weakness");
        assertThat(cited(grade, "critical-safety")).containsExactly(Evidence.id(2));
        assertThat(cited(grade, "important-weaknesses")).containsExactly(Evidence.id(1), Evidence.id(3));
        assertThat(cited(grade, "excellence-sustained")).isEmpty();
    }

    @Test
    void insufficient_evidence_says_what_there_is_and_what_is_missing() {
        IndicatorGrade grade = Evidence.grade("records:4,5");
        assertThat(grade.grade()).isNull();
        assertThat(grade.label()).isNull();
        assertThat(grade.up()).isNull();
        assertThat(grade.down()).isNull();
        assertThat(Evidence.all(grade.explanation()).map(Explanation::text))
                .containsExactly(
                        "Impact on children and young people: insufficient evidence for a grade.",
                        "Insufficient evidence: it came from one kind of source; at least three are needed: two more"
                                + " are missing.",
                        "Review of case records: the median of two findings is 4, good.",
                        "Confidence is low: one kind of source.");
        Explanation sufficiency = grade.explanation().steps().get(0);
        assertThat(sufficiency.inputs()).containsEntry("missing", 2);
        assertThat(sufficiency.inputs().get("sourceKindsWithoutEvidence"))
                .asInstanceOf(list(String.class))
                .hasSize(11)
                .doesNotContain("case-record-review");
    }

    @Test
    void distance_names_the_weight_that_would_have_to_move() {
        IndicatorGrade grade = Evidence.grade("records:4 young:5 staff:4 group:4");
        assertThat(Objects.requireNonNull(grade.up()))
                .isEqualTo(new Distance(
                        5,
                        "very good",
                        3,
                        null,
                        List.of(),
                        "For 5, very good: the medians of kinds of source that weigh at least 3 of 9 would have to rise"
                                + " to 5 or above."));
        assertThat(Objects.requireNonNull(grade.down()))
                .isEqualTo(new Distance(
                        3,
                        "adequate",
                        5,
                        null,
                        List.of(),
                        "For 3, adequate: the medians of kinds of source that weigh at least 5 of 9 would have to fall"
                                + " to 3 or below."));
    }

    @Test
    void distance_names_the_limits_that_would_have_to_fall_away() {
        assertThat(Objects.requireNonNull(
                                Evidence.grade("records:6 young:6 staff:6").up())
                        .text())
                .isEqualTo(
                        "For 6, excellent: the limits “Strengths not shown to be sustained” and “Practice not shown to"
                                + " be sector leading” would have to fall away.");
        assertThat(Objects.requireNonNull(Evidence.grade("records:5+sustained young:5 staff:5")
                                .up())
                        .text())
                .isEqualTo("For 6, excellent: the medians of kinds of source that weigh at least 4 of 7 would have to"
                        + " rise to 6 or above, and the limit “Practice not shown to be sector leading” would have to"
                        + " fall away.");
    }

    @Test
    void best_grade_has_none_above_it_and_the_worst_none_below() {
        assertThat(Evidence.grade("records:6+sustained+sector-leading young:6 staff:6")
                        .up())
                .isNull();
        assertThat(Evidence.grade("records:1 young:1 staff:1").down()).isNull();
    }

    @Test
    void scale_with_gaps_is_graded_on_its_own_levels() {
        Scale gaps = new Scale(
                List.of(new Scale.Level(10, "high"), new Scale.Level(1, "low"), new Scale.Level(4, "middle")));
        Grading grading = new Grading(Evidence.POLICY, gaps);
        IndicatorGrade middle = grading.grade(Evidence.INDICATOR, Evidence.of("records:4 young:4 staff:10"));
        assertThat(middle.grade()).isEqualTo(4);
        assertThat(Objects.requireNonNull(middle.up()).grade()).isEqualTo(10);
        assertThat(Objects.requireNonNull(middle.down()).grade()).isEqualTo(1);
        assertThat(grading.grade(Evidence.INDICATOR, Evidence.of("records:10 young:10 staff:10"))
                        .grade())
                .as("capped at 5, of which the scale has 4 at most")
                .isEqualTo(4);
    }

    @Test
    void cap_below_the_whole_scale_gives_its_worst_level() {
        Scale high = new Scale(List.of(new Scale.Level(7, "low"), new Scale.Level(8, "high")));
        IndicatorGrade grade = new Grading(Evidence.POLICY, high)
                .grade(Evidence.INDICATOR, Evidence.of("records:8 young:8+critical-for-safety staff:8"));
        assertThat(grade.grade()).isEqualTo(7);
    }

    @Test
    void evaluation_off_the_scale_is_refused_and_not_guessed_at() {
        assertThatThrownBy(() -> Evidence.grade("records:7 young:4 staff:4"))
                .isInstanceOf(UngradableEvidence.class)
                .hasMessage("The evaluation of finding " + Evidence.id(0) + " is not on the scale");
    }

    @Test
    void kind_of_source_that_the_policy_does_not_know_is_refused_and_not_left_out() {
        List<Finding> findings = List.of(new Finding(Evidence.id(0), "hearsay", "hmics", 4, List.of()));
        assertThatThrownBy(() -> Evidence.grade(findings))
                .isInstanceOf(UngradableEvidence.class)
                .hasMessage("The policy triangulated-median 1 does not know the kind of source of finding "
                        + Evidence.id(0));
    }

    private static List<UUID> cited(IndicatorGrade grade, String limiter) {
        return grade.explanation().steps().stream()
                .filter(step -> limiter.equals(step.inputs().get("limiter")))
                .flatMap(step -> step.findingIds().stream())
                .toList();
    }
}
