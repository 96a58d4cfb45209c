package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a policy, in their order, to the evidence on indicators that share a scale. */
public record Grading(Policy policy, Scale scale) {

    public IndicatorGrade grade(Indicator indicator, List<Finding> findings) {
        Triangulation evidence = Triangulation.of(findings, policy, scale);
        return policy.sufficiency().isMetBy(evidence)
                ? graded(indicator, findings, evidence)
                : ungraded(indicator, evidence);
    }

    private IndicatorGrade graded(Indicator indicator, List<Finding> findings, Triangulation evidence) {
        List<Limit> limits =
                policy.limiters().stream().map(limiter -> limiter.on(findings)).toList();
        String confidence = policy.confidence().level(evidence);
        List<Explanation> steps = new ArrayList<>();
        steps.add(policy.sufficiency().explain(evidence, policy));
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
        List<Explanation> steps = new ArrayList<>();
        steps.add(policy.sufficiency().explain(evidence, policy));
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
        return Distance.up(target, evidence, keeping, scale);
    }

    private @Nullable Distance down(@Nullable Integer target, Triangulation evidence) {
        return target == null ? null : Distance.down(target, evidence, scale);
    }
}
