package io.scrutineer.grading.policy;

import java.util.List;

/** The lowest value at or below which half of the weight lies: a tie goes downward. */
record WeightedMedian() implements Combination {

    static final String NAME = "lower-weighted-median";

    @Override
    public int of(Parts parts) {
        int total = parts.weight();
        int lowest = Integer.MAX_VALUE;
        for (Part part : parts.list()) {
            if (part.value() < lowest && 2 * parts.weightAtMost(part.value()) >= total) {
                lowest = part.value();
            }
        }
        return lowest;
    }

    @Override
    public Explanation.Builder explain(int grade, Parts parts, Scale scale) {
        return Explanation.of(parts.subject().rule("weighted-median"), Effect.PROPOSED)
                .text("The weighted median " + parts.subject().across() + " is " + scale.name(grade) + ".")
                .input("totalWeight", parts.weight())
                .input("weightAtOrBelow", parts.weightAtMost(grade));
    }

    /** How much weight has to move from below the target to it or above, for the target to be reached. */
    @Override
    public Gap toRise(int target, Parts parts) {
        int excess = 2 * parts.weightAtMost(target - 1) - parts.weight();
        return gap(excess < 0 ? 0 : excess / 2 + 1, "rise to " + target + " or above", parts);
    }

    /** How much weight has to move from above the target to it or below, for the grade to fall to it. */
    @Override
    public Gap toFall(int target, Parts parts) {
        int missing = parts.weight() - 2 * parts.weightAtMost(target);
        return gap(Math.max(0, (missing + 1) / 2), "fall to " + target + " or below", parts);
    }

    private static Gap gap(int weight, String movement, Parts parts) {
        return new Gap(
                Unit.WEIGHT,
                weight,
                parts.subject().voices() + " that weigh at least " + weight + " of " + parts.weight()
                        + " would have to " + movement);
    }

    @Override
    public List<Integer> grades() {
        return List.of();
    }

    @Override
    public List<String> codes() {
        return List.of();
    }

    /** It matters on which side of the target a part is, and not how far. */
    @Override
    public List<Integer> worthTrying(int target, List<Integer> values) {
        return values.contains(target) ? List.of(target) : List.of();
    }

    @Override
    public boolean isFor(Scale scale) {
        return true;
    }
}
