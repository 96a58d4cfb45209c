package io.scrutineer.grading.policy;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels that a framework grades on, worst first; how many there are is the framework's affair. */
public record Scale(List<Level> levels) {

    /** A level of the scale; a higher value is better. */
    public record Level(int value, String label) {}

    public Scale {
        levels = levels.stream().sorted(Comparator.comparingInt(Level::value)).toList();
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i - 1).value() == levels.get(i).value()) {
                throw new UngradableEvidence(
                        "The scale has the value " + levels.get(i).value() + " twice");
            }
        }
    }

    public boolean has(int value) {
        return at(value) != null;
    }

    public String label(int value) {
        Level level = at(value);
        if (level == null) {
            throw new UngradableEvidence("The scale has no value " + value);
        }
        return level.label();
    }

    List<Integer> values() {
        return levels.stream().map(Level::value).toList();
    }

    int best() {
        return levels.get(levels.size() - 1).value();
    }

    /** A grade as a sentence names it. */
    String name(int value) {
        return value + ", " + label(value);
    }

    /** The best value that is not above the cap, and the worst of the scale where all of it is. */
    int atMost(int cap) {
        int best = levels.get(0).value();
        for (Level level : levels) {
            best = level.value() <= cap ? level.value() : best;
        }
        return best;
    }

    /** The next better value, or null at the top. */
    @Nullable Integer above(int value) {
        for (Level level : levels) {
            if (level.value() > value) {
                return level.value();
            }
        }
        return null;
    }

    /** The next worse value, or null at the bottom. */
    @Nullable Integer below(int value) {
        int worst = levels.get(0).value();
        return value <= worst ? null : Integer.valueOf(atMost(value - 1));
    }

    /** How many levels lie from one value of the scale to another. */
    public int distance(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return (int) levels.stream()
                .filter(level -> level.value() > low && level.value() <= high)
                .count();
    }

    private @Nullable Level at(int value) {
        for (Level level : levels) {
            if (level.value() == value) {
                return level;
            }
        }
        return null;
    }
}
