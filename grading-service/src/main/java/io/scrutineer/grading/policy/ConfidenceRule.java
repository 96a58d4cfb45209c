package io.scrutineer.grading.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a grade can be relied on: by the number of kinds of source, how far their medians lie apart, and, where the
 * policy asks for it, the number of bodies and how far the findings agree.
 *
 * @param levels the best first
 * @param otherwise the lowest level, for which nothing is asked
 */
public record ConfidenceRule(List<Threshold> levels, String otherwise) {

    /**
     * What a level of confidence takes.
     *
     * @param minimumBodies from how many bodies findings have to come
     * @param minimumAgreement how many of a hundred findings have to be at most one point from the grade before limits
     */
    public record Threshold(
            String level,
            int minimumSourceKinds,
            int maximumSpread,
            @Nullable Integer minimumBodies,
            @Nullable Integer minimumAgreement) {

        boolean isMetBy(Triangulation evidence) {
            return evidence.kinds().size() >= minimumSourceKinds
                    && evidence.spread() <= maximumSpread
                    && (minimumBodies == null || evidence.bodies() >= minimumBodies)
                    && (minimumAgreement == null || evidence.agreement() >= minimumAgreement);
        }
    }

    public ConfidenceRule {
        levels = List.copyOf(levels);
        Policy.requireDistinct(levels.stream().map(Threshold::level).toList(), "levels", "is there already");
        InvalidPolicy.unless(
                levels.stream().noneMatch(threshold -> threshold.level().equals(otherwise)),
                "otherwise",
                "is one of the levels above it");
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
        Explanation.Builder step = Explanation.of("confidence", Effect.RATED)
                .input("sourceKinds", kinds)
                .input("spread", spread)
                .input("level", level);
        StringBuilder text = new StringBuilder("Confidence is " + level + ": " + Words.kinds(kinds));
        if (levels.stream().anyMatch(threshold -> threshold.minimumBodies() != null)) {
            step.input("bodies", evidence.bodies());
            text.append(" from ").append(Words.bodies(evidence.bodies()));
        }
        text.append(apart(kinds, spread));
        if (levels.stream().anyMatch(threshold -> threshold.minimumAgreement() != null)) {
            step.input("agreement", evidence.agreement());
            text.append("; ")
                    .append(evidence.agreement())
                    .append(" of a hundred findings are at most one point from the grade before limits");
        }
        return step.text(text.append('.').toString()).build();
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
