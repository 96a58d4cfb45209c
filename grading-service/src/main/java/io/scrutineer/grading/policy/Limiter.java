package io.scrutineer.grading.policy;

import java.util.List;

/** A condition under which the grade can not be above the cap; it never raises one. */
public record Limiter(String id, String title, Condition condition, int cap, String reason) {

    /** Whether this limiter would hold a grade below the target. */
    boolean keepsFrom(int target, List<Finding> findings) {
        return cap < target && condition.holds(condition.counted(findings).size());
    }

    /** The step whose result is the grade after this limiter. */
    Explanation apply(int grade, List<Finding> findings, Scale scale) {
        List<Finding> counted = condition.counted(findings);
        if (!condition.holds(counted.size())) {
            return step(Effect.DOES_NOT_APPLY, counted)
                    .text("The limit “" + title + "” does not apply.")
                    .result(grade)
                    .build();
        }
        int highest = scale.atMost(cap);
        boolean lowers = highest < grade;
        return step(lowers ? Effect.LIMITED : Effect.WITHIN_LIMIT, counted)
                .text(reason + " The grade can not be above " + scale.name(highest)
                        + (lowers ? "; without this it would be " + scale.name(grade) : ", which it is not") + ".")
                .result(lowers ? highest : grade)
                .findings(Finding.ids(counted))
                .build();
    }

    private Explanation.Builder step(Effect effect, List<Finding> counted) {
        return Explanation.of("limiter", effect)
                .input("limiter", id)
                .input("cap", cap)
                .input("counted", counted.size())
                .input("threshold", condition.count());
    }
}
