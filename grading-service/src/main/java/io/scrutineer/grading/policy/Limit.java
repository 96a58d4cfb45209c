package io.scrutineer.grading.policy;

import java.util.List;

/** A limiter in view of the findings on an indicator: those that its condition counts. */
record Limit(Limiter limiter, List<Finding> counted) {

    boolean applies() {
        return limiter.condition().holds(counted.size());
    }

    /** Whether it would hold a grade below the target. */
    boolean keepsFrom(int target) {
        return limiter.cap() < target && applies();
    }

    /** The step whose result is the grade after this limit. */
    Explanation apply(int grade, Scale scale) {
        if (!applies()) {
            return step(Effect.DOES_NOT_APPLY)
                    .text("The limit “" + limiter.title() + "” does not apply.")
                    .result(grade)
                    .build();
        }
        int highest = scale.atMost(limiter.cap());
        boolean lowers = highest < grade;
        String effect = lowers ? "; without this it would be " + scale.name(grade) : ", which it is not";
        return step(lowers ? Effect.LIMITED : Effect.WITHIN_LIMIT)
                .text(limiter.reason() + " The grade can not be above " + scale.name(highest) + effect + ".")
                .result(lowers ? highest : grade)
                .findings(Finding.ids(counted))
                .build();
    }

    private Explanation.Builder step(Effect effect) {
        return Explanation.of("limiter", effect)
                .input("limiter", limiter.id())
                .input("cap", limiter.cap())
                .input("counted", counted.size())
                .input("threshold", limiter.condition().count());
    }
}
