package io.scrutineer.grading.policy;

import java.util.List;

/** How far a grade can be relied on, by the number of kinds of source and by how far their medians lie apart. */
public record ConfidenceRule(List<Threshold> levels, String otherwise) {

    /** What a level of confidence takes. */
    public record Threshold(String level, int minimumSourceKinds, int maximumSpread) {

        boolean isMetBy(Triangulation evidence) {
            return evidence.kinds().size() >= minimumSourceKinds && evidence.spread() <= maximumSpread;
        }
    }

    public ConfidenceRule {
        levels = List.copyOf(levels);
    }

    /** The first level whose threshold is met. */
    String level(Triangulation evidence) {
        return levels.stream()
                .filter(threshold -> threshold.isMetBy(evidence))
                .map(Threshold::level)
                .findFirst()
                .orElse(otherwise);
    }

    /** How many levels lie below it: 0 for the lowest, which is also that of a level that is not known. */
    public int rank(String level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).level().equals(level)) {
                return levels.size() - i;
            }
        }
        return 0;
    }

    Explanation explain(String level, Triangulation evidence) {
        int kinds = evidence.kinds().size();
        int spread = evidence.spread();
        return Explanation.of("confidence", Effect.RATED)
                .text("Confidence is " + level + ": " + Words.kinds(kinds) + apart(kinds, spread) + ".")
                .input("sourceKinds", kinds)
                .input("spread", spread)
                .input("level", level)
                .build();
    }

    private static String apart(int kinds, int spread) {
        if (kinds < 2) {
            return "";
        }
        return spread == 0
                ? ", which agree"
                : ", whose medians lie " + Words.number(spread) + (spread == 1 ? " point" : " points") + " apart";
    }
}
