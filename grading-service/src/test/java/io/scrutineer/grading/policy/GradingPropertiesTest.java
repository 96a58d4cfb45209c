package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for any evidence whatever. */
class GradingPropertiesTest {

    private static final Policy WITHOUT_LIMITERS = Sample.withoutLimiters(Evidence.POLICY);

    @Property
    void permuting_the_flags_of_a_finding_changes_nothing(@ForAll("evidence") List<Finding> evidence) {
        List<Finding> reversed = evidence.stream()
                .map(finding -> new Finding(
                        finding.id(),
                        finding.sourceKind(),
                        finding.body(),
                        finding.evaluation(),
                        reversed(finding.flags())))
                .toList();
        assertThat(Evidence.grade(reversed)).isEqualTo(Evidence.grade(evidence));
    }

    @Property
    void no_step_after_the_median_raises_the_grade(@ForAll("evidence") List<Finding> evidence) {
        Integer grade = null;
        for (Explanation step : Evidence.grade(evidence).explanation().steps()) {
            if (step.rule().equals("limiter")) {
                assertThat(step.result()).isLessThanOrEqualTo(Objects.requireNonNull(grade));
            }
            grade = step.result();
        }
    }

    @Property
    void grade_is_an_evaluation_of_the_scale_or_there_is_none_for_want_of_kinds(
            @ForAll("evidence") List<Finding> evidence) {
        long kinds = evidence.stream().map(Finding::sourceKind).distinct().count();
        Integer grade = Evidence.grade(evidence).grade();
        if (kinds < 3) {
            assertThat(grade).isNull();
        } else {
            assertThat(grade).isBetween(1, 6);
        }
    }

    @Property
    void explanation_cites_each_finding_where_it_is_first_used_and_no_other(
            @ForAll("evidence") List<Finding> evidence) {
        List<UUID> cited = Evidence.all(Evidence.grade(evidence).explanation())
                .filter(step -> step.rule().equals("median-within-kind"))
                .flatMap(step -> step.findingIds().stream())
                .toList();
        assertThat(cited).containsExactlyInAnyOrderElementsOf(Finding.ids(evidence));
    }

    @Property
    void moving_as_much_weight_as_the_distance_says_leads_to_the_next_grade(
            @ForAll("evidence") List<Finding> evidence, @ForAll Random random) {
        IndicatorGrade grade = withoutLimiters(evidence);
        Assume.that(grade.grade() != null);
        assertReached(grade.up(), evidence, random);
        assertReached(grade.down(), evidence, random);
    }

    private static void assertReached(@Nullable Distance distance, List<Finding> evidence, Random random) {
        if (distance == null) {
            return;
        }
        int target = distance.grade();
        boolean up = target > Objects.requireNonNull(withoutLimiters(evidence).grade());
        List<KindMedian> kinds = new ArrayList<>(Triangulation.of(evidence, WITHOUT_LIMITERS, Evidence.SIX_POINTS)
                .kinds());
        kinds.removeIf(kind -> up ? kind.median() >= target : kind.median() <= target);
        Collections.shuffle(kinds, random);
        List<Finding> changed = evidence;
        int moved = 0;
        for (KindMedian kind : kinds) {
            changed = moved(changed, kind.kind().code(), target);
            moved += kind.kind().weight();
            int grade = Objects.requireNonNull(withoutLimiters(changed).grade());
            assertThat(up ? grade >= target : grade <= target)
                    .isEqualTo(moved >= Objects.requireNonNull(distance.weight()));
        }
        assertThat(moved).isGreaterThanOrEqualTo(Objects.requireNonNull(distance.weight()));
    }

    @Property
    void distance_upward_names_the_limits_that_hold_and_no_others(@ForAll("evidence") List<Finding> evidence) {
        IndicatorGrade grade = Evidence.grade(evidence);
        Assume.that(grade.up() != null);
        int target = Objects.requireNonNull(grade.up()).grade();
        List<Finding> allAtTarget =
                evidence.stream().map(finding -> evaluated(finding, target)).toList();
        boolean reached = Objects.requireNonNull(Evidence.grade(allAtTarget).grade()) == target;
        assertThat(grade.up().limits().isEmpty()).isEqualTo(reached);
    }

    @Provide
    Arbitrary<List<Finding>> evidence() {
        Arbitrary<String> kinds = Arbitraries.of(
                Evidence.POLICY.sourceKinds().stream().map(SourceKind::code).toList());
        Arbitrary<List<String>> flags = Arbitraries.of(
                        "critical-for-safety", "resolved", "important-weakness", "sustained", "sector-leading")
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        Arbitrary<List<String>> mostlyNone =
                Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(List.of())), Tuple.of(1, flags));
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        kinds,
                        Arbitraries.of("care-inspectorate", "hmics"),
                        Arbitraries.integers().between(1, 6),
                        mostlyNone)
                .as(Finding::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void words_give_numbers_as_digits_from_thirteen_on(@ForAll @IntRange(min = 13, max = 500) int number) {
        assertThat(Words.number(number)).isEqualTo(Integer.toString(number));
    }

    private static IndicatorGrade withoutLimiters(List<Finding> evidence) {
        return new Grading(WITHOUT_LIMITERS, Evidence.SIX_POINTS).grade(Evidence.INDICATOR, evidence);
    }

    private static List<Finding> moved(List<Finding> findings, String kind, int evaluation) {
        return findings.stream()
                .map(finding -> finding.sourceKind().equals(kind) ? evaluated(finding, evaluation) : finding)
                .toList();
    }

    private static Finding evaluated(Finding finding, int evaluation) {
        return finding.evaluated(evaluation);
    }

    private static List<String> reversed(List<String> flags) {
        List<String> reversed = new ArrayList<>(flags);
        Collections.reverse(reversed);
        return reversed;
    }
}
