package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every shipped policy and any evidence whatever. */
class PolicyPropertiesTest {

    @Property
    void permuting_findings_changes_nothing(@ForAll("samples") Sample sample, @ForAll Random random) {
        Sample shuffled = sample.shuffled(random);
        assertThat(shuffled.grade()).isEqualTo(sample.grade());
        assertThat(counterfactuals(shuffled)).isEqualTo(counterfactuals(sample));
    }

    @Property
    void grade_alone_is_the_explained_grade(@ForAll("samples") Sample sample) {
        assertThat(sample.grading().value(sample.findings()))
                .isEqualTo(sample.grade().grade());
    }

    @Property
    void raising_one_evaluation_never_lowers_a_grade(@ForAll("samples") Sample sample, @ForAll Random random) {
        Assume.that(!sample.findings().isEmpty());
        int chosen = random.nextInt(sample.findings().size());
        Finding finding = sample.findings().get(chosen);
        Integer better = sample.grading().scale().above(finding.evaluation());
        Assume.that(better != null);
        List<Finding> raised = new ArrayList<>(sample.findings());
        raised.set(chosen, finding.evaluated(Objects.requireNonNull(better)));
        Integer before = sample.grade().grade();
        Integer after = sample.with(raised).grade().grade();
        assertThat(after == null).isEqualTo(before == null);
        if (before != null) {
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void limiter_never_raises(@ForAll("samples") Sample sample) {
        Integer limited = sample.grade().grade();
        Integer free = sample.withoutLimiters().grade().grade();
        assertThat(limited == null).isEqualTo(free == null);
        if (limited != null) {
            assertThat(limited).isLessThanOrEqualTo(free);
        }
    }

    /** Of the same evaluation as what the evidence says so far: the grade before limits. */
    @Property
    void more_evidence_of_the_same_evaluation_never_lowers_confidence(
            @ForAll("samples") Sample sample, @ForAll Random random) {
        Integer grade = sample.withoutLimiters().grade().grade();
        Assume.that(grade != null);
        List<SourceKind> kinds = sample.grading().policy().sourceKinds();
        List<Finding> more = new ArrayList<>(sample.findings());
        for (int added = 0; added < 1 + random.nextInt(5); added++) {
            String kind = kinds.get(random.nextInt(kinds.size())).code();
            more.add(new Finding(new UUID(1, added), kind, "hmics", Objects.requireNonNull(grade), List.of()));
        }
        ConfidenceRule rule = sample.grading().policy().confidence();
        int before = rule.rank(sample.grade().confidence());
        int after = rule.rank(sample.with(more).grade().confidence());
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void grade_is_on_the_scale_or_there_is_none_for_want_of_kinds(@ForAll("samples") Sample sample) {
        long kinds =
                sample.findings().stream().map(Finding::sourceKind).distinct().count();
        Integer grade = sample.grade().grade();
        assertThat(grade == null)
                .isEqualTo(kinds < sample.grading().policy().sufficiency().minimumSourceKinds());
        assertThat(grade == null || sample.grading().scale().has(grade)).isTrue();
    }

    @Property
    void counterfactual_does_what_it_says(@ForAll("samples") Sample sample) {
        for (Counterfactual counterfactual : counterfactuals(sample)) {
            List<Finding> changed = sample.findings();
            for (Change change : counterfactual.changes()) {
                changed = ((Change.OfEvidence) change).on(changed);
            }
            assertThat(changed).isNotEqualTo(sample.findings());
            assertThat(sample.with(changed).grade().grade())
                    .isEqualTo(counterfactual.grade())
                    .isNotEqualTo(sample.grade().grade());
        }
    }

    @Property(tries = 500)
    void no_fewer_evaluations_would_do(@ForAll("fewFindings") Sample given) {
        Sample sample = given.withoutLimiters();
        Assume.that(sample.grade().grade() != null);
        int grade = Objects.requireNonNull(sample.grade().grade());
        List<Counterfactual> found = counterfactuals(sample);
        int up = fewest(found, grade, true);
        int down = fewest(found, grade, false);
        assertThat(up).isEqualTo(BruteForce.fewest(sample, grade, true));
        assertThat(down).isEqualTo(BruteForce.fewest(sample, grade, false));
    }

    @Property
    void every_grade_but_the_best_and_worst_has_evaluations_that_would_have_changed_it(
            @ForAll("samples") Sample given) {
        Sample sample = given.withoutLimiters();
        Assume.that(sample.grade().grade() != null);
        int grade = Objects.requireNonNull(sample.grade().grade());
        List<Counterfactual> found = counterfactuals(sample);
        Scale scale = sample.grading().scale();
        assertThat(found.stream().anyMatch(one -> one.grade() > grade)).isEqualTo(scale.above(grade) != null);
        assertThat(found.stream().anyMatch(one -> one.grade() < grade)).isEqualTo(scale.below(grade) != null);
    }

    @Property
    void raising_an_indicator_never_lowers_the_overall_grade(
            @ForAll("wholes") Sample.Whole whole, @ForAll Random random) {
        int chosen = random.nextInt(whole.values().size());
        Integer better = whole.grading().scale().above(whole.values().get(chosen));
        Assume.that(better != null);
        assertThat(whole.with(chosen, Objects.requireNonNull(better)).overall().grade())
                .isGreaterThanOrEqualTo(Objects.requireNonNull(whole.overall().grade()));
    }

    @Property
    void overall_limiter_never_raises(@ForAll("wholes") Sample.Whole whole) {
        Integer grade = null;
        for (Explanation step : whole.overall().explanation().steps()) {
            if (step.rule().equals("limiter")) {
                assertThat(step.result()).isLessThanOrEqualTo(Objects.requireNonNull(grade));
            }
            grade = step.result();
        }
        assertThat(whole.overall().grade()).isEqualTo(grade);
    }

    @Property(tries = 300)
    void overall_counterfactual_does_what_it_says_and_no_fewer_would_do(@ForAll("wholes") Sample.Whole whole) {
        int now = Objects.requireNonNull(whole.overall().grade());
        List<Counterfactual> found = new OverallWhatIf(whole.grading(), whole.grades()).counterfactuals();
        for (Counterfactual counterfactual : found) {
            Sample.Whole changed = whole;
            for (Change change : counterfactual.changes()) {
                Change.Graded graded = (Change.Graded) change;
                int place = whole.grades().stream()
                        .map(IndicatorGrade::indicator)
                        .toList()
                        .indexOf(graded.indicator());
                assertThat(whole.values().get(place)).isEqualTo(graded.from());
                changed = changed.with(place, graded.to());
            }
            assertThat(changed.overall().grade())
                    .isEqualTo(counterfactual.grade())
                    .isNotEqualTo(now);
        }
        assertThat(fewest(found, now, true)).isEqualTo(BruteForce.fewest(whole, now, true));
        assertThat(fewest(found, now, false)).isEqualTo(BruteForce.fewest(whole, now, false));
    }

    /** 0 where there is none. */
    private static int fewest(List<Counterfactual> found, int grade, boolean up) {
        return found.stream()
                .filter(one -> up ? one.grade() > grade : one.grade() < grade)
                .mapToInt(one -> one.changes().size())
                .min()
                .orElse(0);
    }

    private static List<Counterfactual> counterfactuals(Sample sample) {
        return new WhatIf(sample.grading(), Evidence.INDICATOR, sample.findings()).counterfactuals();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Sample.any(30);
    }

    @Provide
    Arbitrary<Sample> fewFindings() {
        return Sample.any(6);
    }

    @Provide
    Arbitrary<Sample.Whole> wholes() {
        return Sample.anyWhole();
    }
}
