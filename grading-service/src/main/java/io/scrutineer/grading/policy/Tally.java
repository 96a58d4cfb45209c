package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The evaluations counted, by kind of source and by level of the scale: all that a grade takes where nobody asks why.
 *
 * <p>Kinds stand in the policy's order, levels in the scale's.
 */
final class Tally {

    private final List<SourceKind> kinds;
    private final List<Scale.Level> levels;
    private final int[] counts;
    private final int[] totals;

    private Tally(List<SourceKind> kinds, List<Scale.Level> levels) {
        this.kinds = kinds;
        this.levels = levels;
        this.counts = new int[kinds.size() * levels.size()];
        this.totals = new int[kinds.size()];
    }

    /** Refuses what {@link Triangulation} refuses. */
    static Tally of(List<Finding> findings, Policy policy, Scale scale) {
        Tally tally = new Tally(policy.sourceKinds(), scale.levels());
        for (Finding finding : findings) {
            tally.count(finding, policy);
        }
        return tally;
    }

    /** The medians of the kinds that say anything. */
    Parts parts(WithinKind rule) {
        List<Part> parts = new ArrayList<>(kinds.size());
        for (int kind = 0; kind < totals.length; kind++) {
            if (totals[kind] > 0) {
                SourceKind of = kinds.get(kind);
                parts.add(new Part(of.code(), of.title(), of.weight(), at(kind, rule.place(totals[kind]))));
            }
        }
        return new Parts(Parts.Subject.KINDS_OF_SOURCE, parts);
    }

    private void count(Finding finding, Policy policy) {
        int level = level(finding);
        int kind = kind(finding, policy);
        counts[kind * levels.size() + level]++;
        totals[kind]++;
    }

    private int level(Finding finding) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).value() == finding.evaluation()) {
                return level;
            }
        }
        throw Triangulation.offTheScale(finding);
    }

    private int kind(Finding finding, Policy policy) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (kinds.get(kind).code().equals(finding.sourceKind())) {
                return kind;
            }
        }
        throw Triangulation.ofUnknownKind(finding, policy);
    }

    /** The evaluation at a place among those of a kind in ascending order, from zero. */
    private int at(int kind, int place) {
        int level = 0;
        int upTo = counts[kind * levels.size()];
        while (upTo <= place) {
            level++;
            upTo += counts[kind * levels.size() + level];
        }
        return levels.get(level).value();
    }
}
