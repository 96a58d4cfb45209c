package io.scrutineer.grading.policy;

import java.util.List;

/**
 * How the grades of indicators become one; a policy without this gives no overall grade.
 *
 * @param levels the grades that there are for the whole, with their labels
 * @param acrossIndicators the rule; an overall grade needs a grade for each indicator that it takes
 */
public record Overall(List<Scale.Level> levels, Combination acrossIndicators, List<OverallLimiter> limiters) {

    public Overall {
        levels = List.copyOf(levels);
        limiters = List.copyOf(limiters);
        List<Integer> values = levels.stream().map(Scale.Level::value).toList();
        Policy.requireDistinct(values, "levels", "has the value of another level");
        InvalidPolicy.unless(
                values.containsAll(acrossIndicators.grades()),
                "acrossIndicators.bands",
                "give a grade that is not among the levels");
        for (int i = 0; i < values.size(); i++) {
            InvalidPolicy.unless(
                    acrossIndicators.grades().isEmpty()
                            || acrossIndicators.grades().contains(values.get(i)),
                    "levels[" + i + "]",
                    "has no band that gives it");
        }
        Policy.requireDistinct(
                limiters.stream().map(OverallLimiter::id).toList(), "limiters", "has the id of another limiter");
    }

    /** Whether it takes grades of this scale, and has a level for each of them where it gives one of theirs. */
    boolean isFor(Scale scale) {
        return acrossIndicators.isFor(scale)
                && (!acrossIndicators.grades().isEmpty() || scale().values().containsAll(scale.values()));
    }

    Scale scale() {
        return new Scale(levels);
    }
}
