package io.scrutineer.grading.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The penalty points of these parts for each value, best value first. */
record PenaltyTable(List<String> codes, List<Penalty> penalties) {

    /** The points for a value. */
    record Penalty(int value, int points) {}

    PenaltyTable {
        codes = List.copyOf(codes);
        penalties = List.copyOf(penalties);
        for (int i = 1; i < penalties.size(); i++) {
            Penalty better = penalties.get(i - 1);
            Penalty worse = penalties.get(i);
            InvalidPolicy.unless(
                    worse.value() < better.value() && worse.points() >= better.points(),
                    "penalties[" + i + "]",
                    "is not for a lower value with as many points or more; the best value comes first");
        }
    }

    /** Whether it has points for each value of the scale, of which the best is the best of the scale. */
    boolean isFor(Scale scale) {
        return penalties.get(0).value() == scale.best()
                && scale.levels().stream().allMatch(level -> points(level.value()) != null);
    }

    @Nullable Integer points(int value) {
        return penalties.stream()
                .filter(penalty -> penalty.value() == value)
                .findFirst()
                .map(Penalty::points)
                .orElse(null);
    }
}
