package io.scrutineer.grading.policy;

import org.jspecify.annotations.Nullable;

/** The grade for a total and a largest single penalty of at most this; without either for all. */
record PenaltyBand(
        int grade, @Nullable Integer maximumTotal, @Nullable Integer maximumSingle) {

    boolean allows(int total, int largest) {
        return excess(total, maximumTotal) == 0 && excess(largest, maximumSingle) == 0;
    }

    /** Whether it is for a better grade and allows no more than the other. */
    boolean isStricterThan(PenaltyBand worse) {
        return grade > worse.grade
                && isWithin(maximumTotal, worse.maximumTotal)
                && isWithin(maximumSingle, worse.maximumSingle);
    }

    boolean allowsAll() {
        return maximumTotal == null && maximumSingle == null;
    }

    /** How many points a total is above what is allowed. */
    int excessOfTotal(int total) {
        return excess(total, maximumTotal);
    }

    /** How many points a single penalty is above what is allowed. */
    int excessOfSingle(int points) {
        return excess(points, maximumSingle);
    }

    /** How many points more would be too many. */
    int roomFor(int total, int largest) {
        return Math.min(room(total, maximumTotal), room(largest, maximumSingle));
    }

    private static boolean isWithin(@Nullable Integer stricter, @Nullable Integer looser) {
        return looser == null || stricter != null && stricter <= looser;
    }

    private static int excess(int points, @Nullable Integer most) {
        return most == null ? 0 : Math.max(0, points - most);
    }

    private static int room(int points, @Nullable Integer most) {
        return most == null ? Integer.MAX_VALUE : Math.max(0, most + 1 - points);
    }
}
