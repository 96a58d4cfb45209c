package io.scrutineer.grading.policy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The grade of an indicator by one policy and by another one, of the same evidence, where the two differ.
 *
 * <p>What decides a grade is the limit that lowered it last, else the rule across kinds; where there is no grade, what is
 * insufficient. A grade moves for what decides the lower of the two, of which no grade is the lowest.
 */
public record MovedGrade(IndicatorGrade from, IndicatorGrade to) {

    /**
     * Why a grade moves: the rule that decides the lower grade, and what both policies say of it.
     *
     * @param limiter its id, where the rule is a limiter
     */
    public record Cause(String rule, @Nullable String limiter, String before, String after) {}

    private static final String LIMITER = "limiter";

    public Cause cause() {
        Explanation deciding = deciding(isLower(to, from) ? to : from);
        return new Cause(
                deciding.rule(),
                limiter(deciding),
                counterpart(deciding, from).text(),
                counterpart(deciding, to).text());
    }

    private static boolean isLower(IndicatorGrade one, IndicatorGrade other) {
        return other.grade() != null && (one.grade() == null || one.grade() < other.grade());
    }

    private static Explanation deciding(IndicatorGrade graded) {
        Explanation deciding = null;
        for (Explanation step : graded.explanation().steps()) {
            boolean decides = step.effect() == Effect.INSUFFICIENT
                    || step.effect() == Effect.PROPOSED
                    || step.effect() == Effect.LIMITED;
            deciding = decides ? step : deciding;
        }
        return Objects.requireNonNull(deciding, "No step decides");
    }

    /** The step of the same rule, or what decides there. */
    private static Explanation counterpart(Explanation step, IndicatorGrade graded) {
        return graded.explanation().steps().stream()
                .filter(other -> other.rule().equals(step.rule()) && Objects.equals(limiter(other), limiter(step)))
                .findFirst()
                .orElseGet(() -> deciding(graded));
    }

    private static @Nullable String limiter(Explanation step) {
        return step.rule().equals(LIMITER) ? (String) step.inputs().get(LIMITER) : null;
    }
}
