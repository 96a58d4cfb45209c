package io.scrutineer.grading.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a grade can be relied on: by the number of kinds of source, how far their medians lie apart, and, where the
 * policy asks for it, the number of bodies, how far the findings agree, and how far two readers of a case record do.
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
     * @param minimumReaderAgreement how many of a hundred ratings of case records have to be the same from two readers,
     *     where there are two
     */
    public record Threshold(
            String level,
            int minimumSourceKinds,
            int maximumSpread,
            @Nullable Integer minimumBodies,
            @Nullable Integer minimumAgreement,
            @Nullable Integer minimumReaderAgreement) {

        boolean isMetBy(Measures evidence) {
            return evidence.kinds() >= minimumSourceKinds
                    && evidence.spread() <= maximumSpread
                    && (minimumBodies == null || evidence.bodies() >= minimumBodies)
                    && (minimumAgreement == null || evidence.agreement() >= minimumAgreement)
                    && (minimumReaderAgreement == null || evidence.readings().agree(minimumReaderAgreement));
        }
    }

    /** What the levels go by, each taken once; bodies and agreement are 0 where no level asks for them. */
    record Measures(int kinds, int spread, int bodies, int agreement, Readings readings) {}

    public ConfidenceRule {
        levels = List.copyOf(levels);
        Policy.requireDistinct(levels.stream().map(Threshold::level).toList(), "levels", "is there already");
        InvalidPolicy.unless(
                levels.stream().noneMatch(threshold -> threshold.level().equals(otherwise)),
                "otherwise",
                "is one of the levels above it");
    }

    Measures measure(Triangulation evidence, Readings readings) {
        return new Measures(
                evidence.kinds().size(),
                evidence.spread(),
                asksForBodies() ? evidence.bodies() : 0,
                asksForAgreement() ? evidence.agreement() : 0,
                readings);
    }

    /** The first level whose threshold is met. */
    String level(Measures evidence) {
        for (Threshold threshold : levels) {
            if (threshold.isMetBy(evidence)) {
                return threshold.level();
            }
        }
        return otherwise;
    }

    private boolean asksForBodies() {
        for (Threshold threshold : levels) {
            if (threshold.minimumBodies() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean asksForAgreement() {
        for (Threshold threshold : levels) {
            if (threshold.minimumAgreement() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean asksForReaders() {
        for (Threshold threshold : levels) {
            if (threshold.minimumReaderAgreement() != null) {
                return true;
            }
        }
        return false;
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

    Explanation explain(String level, Measures evidence) {
        int kinds = evidence.kinds();
        int spread = evidence.spread();
        Explanation.Builder step = Explanation.of("confidence", Effect.RATED)
                .input("sourceKinds", kinds)
                .input("spread", spread)
                .input("level", level);
        StringBuilder text = new StringBuilder("Confidence is " + level + ": " + Words.kinds(kinds));
        if (asksForBodies()) {
            step.input("bodies", evidence.bodies());
            text.append(" from ").append(Words.bodies(evidence.bodies()));
        }
        text.append(apart(kinds, spread));
        if (asksForAgreement()) {
            step.input("agreement", evidence.agreement());
            text.append("; ")
                    .append(evidence.agreement())
                    .append(" of a hundred findings are at most one point from the grade before limits");
        }
        if (asksForReaders()) {
            Readings readings = evidence.readings();
            step.input("ratedTwice", readings.pairs()).input("readerAgreement", readings.agreement());
            text.append(readers(readings));
        }
        return step.text(text.append('.').toString()).build();
    }

    private static String readers(Readings readings) {
        return readings.pairs() == 0
                ? "; no case record was rated by two readers"
                : "; of " + Words.ratings(readings.pairs()) + " by two readers, " + readings.agreement()
                        + " of a hundred are the same";
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
