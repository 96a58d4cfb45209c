package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a policy, in their order, to the evidence on indicators that share a scale. */
public record Grading(Policy policy, Scale scale) {

    public Grading {
        Combination rule = policy.aggregation().acrossKinds();
        Overall overall = policy.overall();
        boolean fits = rule.isFor(scale)
                && rule.grades().stream().allMatch(scale::has)
                && (overall == null || overall.acrossIndicators().isFor(scale));
        if (!fits) {
            throw new UngradableEvidence("The policy " + policy.id() + " " + policy.version()
                    + " is for a scale with other values than that of the framework");
        }
    }

    public IndicatorGrade grade(Indicator indicator, List<Finding> findings) {
        Triangulation evidence = Triangulation.of(findings, policy, scale);
        return policy.sufficiency().isMetBy(evidence)
                ? graded(indicator, findings, evidence)
                : ungraded(indicator, evidence);
    }

    /** The overall grade of all graded indicators; null where the policy gives none. */
    public @Nullable OverallGrade overall(List<IndicatorGrade> grades) {
        return policy.overall() == null ? null : new OverallGrading(policy.overall()).grade(grades);
    }

    private IndicatorGrade graded(Indicator indicator, List<Finding> findings, Triangulation evidence) {
        List<Limit> limits =
                policy.limiters().stream().map(limiter -> limiter.on(findings)).toList();
        String confidence = policy.confidence().level(evidence);
        List<Explanation> steps = new ArrayList<>(policy.sufficiency().explain(evidence, policy));
        int grade = evidence.grade();
        steps.add(evidence.explain(grade, scale));
        for (Limit limit : limits) {
            Explanation limited = limit.apply(grade, scale);
            grade = Objects.requireNonNull(limited.result());
            steps.add(limited);
        }
        steps.add(policy.confidence().explain(confidence, evidence));
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

    private IndicatorGrade ungraded(Indicator indicator, Triangulation evidence) {
        String confidence = policy.confidence().level(evidence);
        List<Explanation> steps = new ArrayList<>(policy.sufficiency().explain(evidence, policy));
        steps.addAll(evidence.explainKinds(scale));
        steps.add(policy.confidence().explain(confidence, evidence));
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
        List<Limit> keeping =
                limits.stream().filter(limit -> limit.keepsFrom(target)).toList();
        return Distance.up(target, evidence.rule(), evidence.parts(), keeping, scale);
    }

    private @Nullable Distance down(@Nullable Integer target, Triangulation evidence) {
        return target == null ? null : Distance.down(target, evidence.rule(), evidence.parts(), scale);
    }
}
