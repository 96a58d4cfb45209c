package io.scrutineer.grading.policy;

import io.scrutineer.grading.policy.ConfidenceRule.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a policy, in their order, to the evidence on indicators that share a scale. */
public record Grading(Policy policy, Scale scale) {

    public Grading {
        Combination rule = policy.aggregation().acrossKinds();
        Overall overall = policy.overall();
        boolean fits = rule.isFor(scale) && gives(rule, scale) && (overall == null || overall.isFor(scale));
        if (!fits) {
            throw new UngradableEvidence("The policy " + policy.id() + " " + policy.version()
                    + " is for a scale with other values than that of the framework");
        }
    }

    /** Whether it gives each grade of the scale and no other: people are told what the next ones would take. */
    private static boolean gives(Combination rule, Scale scale) {
        return rule.grades().isEmpty() || Set.copyOf(rule.grades()).equals(Set.copyOf(scale.values()));
    }

    /** The grade of findings that rest on no case record that two people read. */
    public IndicatorGrade grade(Indicator indicator, List<Finding> findings) {
        return grade(indicator, findings, Readings.NONE);
    }

    public IndicatorGrade grade(Indicator indicator, List<Finding> findings, Readings readings) {
        Triangulation evidence = Triangulation.of(findings, policy, scale);
        return policy.sufficiency().isMetBy(evidence)
                ? graded(indicator, findings, evidence, readings)
                : ungraded(indicator, evidence, readings);
    }

    /** The grade alone, as {@link #grade} gives it, at a fraction of the work; null where the evidence is insufficient. */
    public @Nullable Integer value(List<Finding> findings) {
        Parts parts =
                Tally.of(findings, policy, scale).parts(policy.aggregation().withinKind());
        if (!policy.sufficiency().isMetBy(parts.list().size(), findings.size())) {
            return null;
        }
        int grade = policy.aggregation().acrossKinds().of(parts);
        for (Limiter limiter : policy.limiters()) {
            grade = limiter.condition().holdsFor(findings) ? Math.min(grade, scale.atMost(limiter.cap())) : grade;
        }
        return grade;
    }

    /** The overall grade of all graded indicators; null where the policy gives none. */
    public @Nullable OverallGrade overall(List<IndicatorGrade> grades) {
        return policy.overall() == null ? null : new OverallGrading(policy.overall()).grade(grades);
    }

    private IndicatorGrade graded(
            Indicator indicator, List<Finding> findings, Triangulation evidence, Readings readings) {
        List<Limit> limits = new ArrayList<>(policy.limiters().size());
        for (Limiter limiter : policy.limiters()) {
            limits.add(limiter.on(findings));
        }
        Measures measures = policy.confidence().measure(evidence, readings);
        String confidence = policy.confidence().level(measures);
        List<Explanation> steps = new ArrayList<>(policy.sufficiency().explain(evidence, policy));
        int grade = evidence.grade();
        steps.add(evidence.explain(grade, scale));
        for (Limit limit : limits) {
            Explanation limited = limit.apply(grade, scale);
            grade = Objects.requireNonNull(limited.result());
            steps.add(limited);
        }
        steps.add(policy.confidence().explain(confidence, measures));
        return new IndicatorGrade(
                indicator.code(),
                indicator.title(),
                grade,
                scale.label(grade),
                confidence,
                up(scale.above(grade), evidence, limits),
                down(scale.below(grade), evidence),
                Explanation.of("indicative-grade", Effect.GRADED)
                        .text(indicator.title() + ": " + scale.name(grade) + ", with " + confidence + " confidence.")
                        .result(grade)
                        .steps(steps)
                        .build());
    }

    private IndicatorGrade ungraded(Indicator indicator, Triangulation evidence, Readings readings) {
        Measures measures = policy.confidence().measure(evidence, readings);
        String confidence = policy.confidence().level(measures);
        List<Explanation> steps = new ArrayList<>(policy.sufficiency().explain(evidence, policy));
        steps.addAll(evidence.explainKinds(scale));
        steps.add(policy.confidence().explain(confidence, measures));
        Explanation explanation = Explanation.of("indicative-grade", Effect.NOT_GRADED)
                .text(indicator.title() + ": insufficient evidence for a grade.")
                .steps(steps)
                .build();
        return new IndicatorGrade(indicator.code(), indicator.title(), null, null, confidence, null, null, explanation);
    }

    private @Nullable Distance up(@Nullable Integer target, Triangulation evidence, List<Limit> limits) {
        if (target == null) {
            return null;
        }
        List<Limit> keeping = new ArrayList<>();
        for (Limit limit : limits) {
            if (limit.keepsFrom(target)) {
                keeping.add(limit);
            }
        }
        return Distance.up(target, evidence.rule(), evidence.parts(), keeping, scale);
    }

    private @Nullable Distance down(@Nullable Integer target, Triangulation evidence) {
        return target == null ? null : Distance.down(target, evidence.rule(), evidence.parts(), scale);
    }
}
