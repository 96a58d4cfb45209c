package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one grade of those of the indicators: each indicator has one voice, and all that count need a grade. */
record OverallGrading(Overall rules) {

    private static final int EQUAL_WEIGHT = 1;

    OverallGrade grade(List<IndicatorGrade> grades) {
        List<IndicatorGrade> counting = counting(grades);
        List<String> missing = missing(counting);
        return missing.isEmpty() && !counting.isEmpty() ? graded(parts(counting)) : ungraded(missing);
    }

    /** The grade alone, without its explanation; the parts are those that count. */
    int value(Parts parts) {
        int grade = rules.acrossIndicators().of(parts);
        for (OverallLimiter limiter : rules.limiters()) {
            grade = limiter.on(parts).limited(grade, rules.scale());
        }
        return grade;
    }

    /** The indicators that count, as voices; empty where one of them has no grade. */
    Optional<Parts> complete(List<IndicatorGrade> grades) {
        List<IndicatorGrade> counting = counting(grades);
        return missing(counting).isEmpty() && !counting.isEmpty() ? Optional.of(parts(counting)) : Optional.empty();
    }

    private List<IndicatorGrade> counting(List<IndicatorGrade> grades) {
        List<String> codes = rules.acrossIndicators().codes();
        return codes.isEmpty()
                ? grades
                : grades.stream()
                        .filter(grade -> codes.contains(grade.indicator()))
                        .toList();
    }

    private List<String> missing(List<IndicatorGrade> counting) {
        List<String> missing = new ArrayList<>(rules.acrossIndicators().codes());
        counting.forEach(grade -> missing.remove(grade.indicator()));
        counting.stream()
                .filter(grade -> grade.grade() == null)
                .map(IndicatorGrade::indicator)
                .forEach(missing::add);
        return missing;
    }

    private static Parts parts(List<IndicatorGrade> grades) {
        return new Parts(
                Parts.Subject.INDICATORS,
                grades.stream()
                        .map(grade -> new Part(
                                grade.indicator(), grade.title(), EQUAL_WEIGHT, Objects.requireNonNull(grade.grade())))
                        .toList());
    }

    private OverallGrade graded(Parts parts) {
        Scale scale = rules.scale();
        Combination rule = rules.acrossIndicators();
        List<Limit> limits =
                rules.limiters().stream().map(limiter -> limiter.on(parts)).toList();
        List<Explanation> steps = new ArrayList<>();
        int grade = rule.of(parts);
        steps.add(rule.explain(grade, parts, scale)
                .input("indicators", parts.list().stream().map(Part::code).toList())
                .input("grades", parts.list().stream().map(Part::value).toList())
                .result(grade)
                .build());
        for (Limit limit : limits) {
            Explanation limited = limit.apply(grade, scale);
            grade = Objects.requireNonNull(limited.result());
            steps.add(limited);
        }
        return new OverallGrade(
                grade,
                scale.label(grade),
                up(scale.above(grade), parts, limits),
                down(scale.below(grade), parts),
                Explanation.of("overall-grade", Effect.GRADED)
                        .text("Overall: " + scale.name(grade) + ".")
                        .result(grade)
                        .steps(steps)
                        .build());
    }

    private static OverallGrade ungraded(List<String> missing) {
        String text = missing.isEmpty()
                ? "there is no graded indicator"
                : "there is no grade for " + String.join(", ", missing);
        Explanation explanation = Explanation.of("overall-grade", Effect.NOT_GRADED)
                .text("Overall: insufficient evidence for a grade, as " + text + ".")
                .input("missing", missing)
                .build();
        return new OverallGrade(null, null, null, null, explanation);
    }

    private @Nullable Distance up(@Nullable Integer target, Parts parts, List<Limit> limits) {
        if (target == null) {
            return null;
        }
        List<Limit> keeping =
                limits.stream().filter(limit -> limit.keepsFrom(target)).toList();
        return Distance.up(target, rules.acrossIndicators(), parts, keeping, rules.scale());
    }

    private @Nullable Distance down(@Nullable Integer target, Parts parts) {
        return target == null ? null : Distance.down(target, rules.acrossIndicators(), parts, rules.scale());
    }
}
