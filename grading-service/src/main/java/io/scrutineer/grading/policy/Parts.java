package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;

/** The voices from which a grade is made, and how a sentence names them. */
record Parts(Subject subject, List<Part> list) {

    /** What the parts are. */
    enum Subject {
        KINDS_OF_SOURCE("across-kinds", "across the kinds of source", "the medians of kinds of source"),
        INDICATORS("across-indicators", "across the indicators", "the grades of indicators");

        private final String ruleSuffix;
        private final String across;
        private final String voices;

        Subject(String ruleSuffix, String across, String voices) {
            this.ruleSuffix = ruleSuffix;
            this.across = across;
            this.voices = voices;
        }

        String rule(String name) {
            return name + "-" + ruleSuffix;
        }

        String across() {
            return across;
        }

        String voices() {
            return voices;
        }
    }

    int weight() {
        return weightAtMost(Integer.MAX_VALUE);
    }

    int weightAtMost(int value) {
        int weight = 0;
        for (Part part : list) {
            weight += part.value() <= value ? part.weight() : 0;
        }
        return weight;
    }

    /** The same with one part at another value. */
    Parts with(int place, int value) {
        List<Part> changed = new ArrayList<>(list);
        changed.set(place, list.get(place).at(value));
        return new Parts(subject, changed);
    }
}
