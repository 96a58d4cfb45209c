package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The rules by which the medians of the kinds of source become one grade. */
public enum AcrossKinds {
    /** The lowest median at or below which half of the weight lies: a tie goes downward. */
    @JsonProperty("lower-weighted-median")
    LOWER_WEIGHTED_MEDIAN {
        @Override
        int of(List<KindMedian> kinds) {
            int total = KindMedian.weight(kinds);
            int lowest = Integer.MAX_VALUE;
            for (KindMedian kind : kinds) {
                if (kind.median() < lowest && 2 * KindMedian.weightAtMost(kind.median(), kinds) >= total) {
                    lowest = kind.median();
                }
            }
            return lowest;
        }

        @Override
        int weightToRise(int target, List<KindMedian> kinds) {
            int excess = 2 * KindMedian.weightAtMost(target - 1, kinds) - KindMedian.weight(kinds);
            return excess < 0 ? 0 : excess / 2 + 1;
        }

        @Override
        int weightToFall(int target, List<KindMedian> kinds) {
            int missing = KindMedian.weight(kinds) - 2 * KindMedian.weightAtMost(target, kinds);
            return Math.max(0, (missing + 1) / 2);
        }
    };

    abstract int of(List<KindMedian> kinds);

    /** How much weight has to move from below the target to it or above, for the target to be reached. */
    abstract int weightToRise(int target, List<KindMedian> kinds);

    /** How much weight has to move from above the target to it or below, for the grade to fall to it. */
    abstract int weightToFall(int target, List<KindMedian> kinds);
}
