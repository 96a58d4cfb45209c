package io.scrutineer.grading.policy;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A shipped policy with evidence that it can grade, for properties that hold for any. */
record Sample(Grading grading, List<Finding> findings) {

    private static final List<Grading> ALL = List.of(
            new Grading(Evidence.POLICY, Evidence.SIX_POINTS),
            new Grading(Evidence.POLICY, Evidence.FOUR_POINTS),
            new Grading(ShippedPolicies.named("triangulated-median-2"), Evidence.SIX_POINTS),
            new Grading(ShippedPolicies.named("triangulated-median-3"), Evidence.SIX_POINTS),
            new Grading(ShippedPolicies.named("points-percentage-1"), Evidence.FOUR_POINTS),
            new Grading(ShippedPolicies.named("scored-total-1"), Evidence.SIX_POINTS));

    static Arbitrary<Sample> any(int mostFindings) {
        return Arbitraries.of(ALL)
                .flatMap(grading -> findings(grading, mostFindings).map(findings -> new Sample(grading, findings)));
    }

    /** A policy with an overall grade, and grades for its indicators. */
    static Arbitrary<Whole> anyWhole() {
        List<Grading> whole = ALL.stream()
                .filter(grading -> grading.policy().overall() != null)
                .toList();
        return Arbitraries.of(whole).flatMap(grading -> {
            List<String> codes = Objects.requireNonNull(grading.policy().overall())
                    .acrossIndicators()
                    .codes();
            Arbitrary<Integer> values = Arbitraries.of(
                    grading.scale().levels().stream().map(Scale.Level::value).toList());
            Arbitrary<List<Integer>> grades = codes.isEmpty()
                    ? values.list().ofMinSize(1).ofMaxSize(9)
                    : values.list().ofSize(codes.size());
            return grades.map(list -> new Whole(grading, list));
        });
    }

    /** Grades of indicators and the policy that makes one of them. */
    record Whole(Grading grading, List<Integer> values) {

        List<IndicatorGrade> grades() {
            List<String> codes = Objects.requireNonNull(grading.policy().overall())
                    .acrossIndicators()
                    .codes();
            List<IndicatorGrade> grades = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                String code = codes.isEmpty() ? "i" + i : codes.get(i);
                grades.add(Grades.of(code, values.get(i).toString()));
            }
            return grades;
        }

        OverallGrade overall() {
            return Objects.requireNonNull(grading.overall(grades()));
        }

        Whole with(int place, int value) {
            List<Integer> changed = new ArrayList<>(values);
            changed.set(place, value);
            return new Whole(grading, changed);
        }
    }

    IndicatorGrade grade() {
        return grading.grade(Evidence.INDICATOR, findings);
    }

    Sample with(List<Finding> others) {
        return new Sample(grading, others);
    }

    Sample shuffled(Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        return with(shuffled);
    }

    Sample withoutLimiters() {
        return new Sample(new Grading(withoutLimiters(grading.policy()), grading.scale()), findings);
    }

    static Policy withoutLimiters(Policy policy) {
        return new Policy(
                policy.id(),
                policy.version(),
                policy.title(),
                policy.source(),
                policy.citations(),
                policy.sourceKinds(),
                policy.sufficiency(),
                policy.aggregation(),
                List.of(),
                policy.confidence(),
                policy.overall());
    }

    private static Arbitrary<List<Finding>> findings(Grading grading, int most) {
        Arbitrary<List<String>> flags = Arbitraries.of(
                        "critical-for-safety", "resolved", "important-weakness", "sustained", "sector-leading")
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        Arbitrary<List<String>> mostlyNone =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(List.of())), Tuple.of(1, flags));
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.of(grading.policy().sourceKinds().stream()
                                .map(SourceKind::code)
                                .toList()),
                        Arbitraries.of("care-inspectorate", "education-scotland", "hmics"),
                        Arbitraries.of(grading.scale().levels().stream()
                                .map(Scale.Level::value)
                                .toList()),
                        mostlyNone)
                .as(Finding::new)
                .list()
                .ofMaxSize(most);
    }
}
