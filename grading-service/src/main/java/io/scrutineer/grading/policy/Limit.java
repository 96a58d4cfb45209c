package io.scrutineer.grading.policy;

import java.util.List;
import java.util.UUID;

/** A limiter in view of the facts: whether it applies, and the findings or indicators that its condition counts. */
record Limit(
        Capping limiter, boolean applies, int counted, int threshold, List<UUID> findingIds, List<String> indicators) {

    /** Whether it would hold a grade below the target. */
    boolean keepsFrom(int target) {
        return limiter.cap() < target && applies;
    }

    /** The grade after this limit. */
    int limited(int grade, Scale scale) {
        return applies ? Math.min(grade, scale.atMost(limiter.cap())) : grade;
    }

    /** The step whose result is the grade after this limit. */
    Explanation apply(int grade, Scale scale) {
        if (!applies) {
            return step(Effect.DOES_NOT_APPLY)
                    .text("The limit “" + limiter.title() + "” does not apply.")
                    .result(grade)
                    .build();
        }
        int limited = limited(grade, scale);
        boolean lowers = limited < grade;
        String effect = lowers ? "; without this it would be " + scale.name(grade) : ", which it is not";
        Explanation.Builder step = step(lowers ? Effect.LIMITED : Effect.WITHIN_LIMIT)
                .text(limiter.reason() + " The grade can not be above " + scale.name(scale.atMost(limiter.cap()))
                        + effect + ".")
                .result(limited)
                .findings(findingIds);
        return indicators.isEmpty()
                ? step.build()
                : step.input("indicators", indicators).build();
    }

    private Explanation.Builder step(Effect effect) {
        return Explanation.of("limiter", effect)
                .input("limiter", limiter.id())
                .input("cap", limiter.cap())
                .input("counted", counted)
                .input("threshold", threshold);
    }
}
