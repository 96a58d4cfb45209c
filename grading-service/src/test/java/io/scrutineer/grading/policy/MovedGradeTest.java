package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import io.scrutineer.grading.policy.MovedGrade.Cause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A grade moves for the rule that decides the lower one, in the words of both explanations. */
class MovedGradeTest {

    private static final String STRONG = "records:6+sustained+sector-leading young:6 staff:6";
    private static final Limiter CAUTION = new Limiter(
            "caution", "Caution", new Condition.FewerThan(9, "sustained", List.of()), 4, "There is too little.", null);

    @Test
    void limit_that_the_draft_adds_is_the_cause() {
        Cause cause = moved(STRONG, Evidence.POLICY, with(CAUTION)).cause();
        assertThat(cause.rule()).isEqualTo("limiter");
        assertThat(cause.limiter()).isEqualTo("caution");
        assertThat(cause.before()).isEqualTo("The weighted median across the kinds of source is 6, excellent.");
        assertThat(cause.after())
                .isEqualTo("There is too little. The grade can not be above 4, good; without this it would be 6,"
                        + " excellent.");
    }

    @Test
    void limit_that_the_draft_takes_away_is_the_cause() {
        Cause cause = moved(STRONG, with(CAUTION), Evidence.POLICY).cause();
        assertThat(cause.limiter()).isEqualTo("caution");
        assertThat(cause.before()).startsWith("There is too little.");
        assertThat(cause.after()).isEqualTo("The weighted median across the kinds of source is 6, excellent.");
    }

    @Test
    void other_weights_are_told_by_the_rule_across_kinds() {
        Policy heavier = changed(
                Evidence.POLICY,
                Evidence.POLICY.sourceKinds().stream()
                        .map(kind -> kind.code().equals("staff-interview")
                                ? new SourceKind(kind.code(), kind.title(), 100)
                                : kind)
                        .toList(),
                Evidence.POLICY.sufficiency(),
                Evidence.POLICY.limiters());
        Cause cause =
                moved("records:5 young:5 staff:3", Evidence.POLICY, heavier).cause();
        assertThat(cause.rule()).isEqualTo("weighted-median-across-kinds");
        assertThat(cause.limiter()).isNull();
        assertThat(cause.before()).endsWith("is 5, very good.");
        assertThat(cause.after()).endsWith("is 3, adequate.");
    }

    @Test
    void evidence_that_does_not_suffice_any_more_is_the_cause() {
        Policy stricter = changed(
                Evidence.POLICY, Evidence.POLICY.sourceKinds(), new Sufficiency(4, null), Evidence.POLICY.limiters());
        Cause cause =
                moved("records:5 young:5 staff:3", Evidence.POLICY, stricter).cause();
        assertThat(cause.rule()).isEqualTo("minimum-source-kinds");
        assertThat(cause.before()).startsWith("Evidence came from three kinds of source");
        assertThat(cause.after()).startsWith("Insufficient evidence");
    }

    private static MovedGrade moved(String evidence, Policy from, Policy to) {
        return new MovedGrade(grade(evidence, from), grade(evidence, to));
    }

    private static IndicatorGrade grade(String evidence, Policy policy) {
        return new Grading(policy, Evidence.SIX_POINTS).grade(Evidence.INDICATOR, Evidence.of(evidence));
    }

    private static Policy with(Limiter limiter) {
        Policy policy = ShippedPolicies.named("triangulated-median-1");
        List<Limiter> limiters = new ArrayList<>(policy.limiters());
        limiters.add(limiter);
        return changed(policy, policy.sourceKinds(), policy.sufficiency(), limiters);
    }

    private static Policy changed(
            Policy policy, List<SourceKind> kinds, Sufficiency sufficiency, List<Limiter> limiters) {
        return new Policy(
                policy.id(),
                policy.version(),
                policy.title(),
                policy.source(),
                policy.citations(),
                kinds,
                sufficiency,
                policy.aggregation(),
                limiters,
                policy.confidence(),
                policy.overall());
    }
}
