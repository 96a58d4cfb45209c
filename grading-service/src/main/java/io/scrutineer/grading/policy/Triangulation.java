package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the kinds of source say, each with one voice, so that ninety case records do not drown four interviews.
 *
 * <p>Kinds stand in the policy's order; one without findings is left out.
 */
record Triangulation(Combination rule, List<KindMedian> kinds, Parts parts, List<Finding> findings) {

    static Triangulation of(List<Finding> findings, Policy policy, Scale scale) {
        Map<String, List<Finding>> byKind = byKind(findings, scale);
        List<KindMedian> kinds = new ArrayList<>(byKind.size());
        List<Part> parts = new ArrayList<>(byKind.size());
        for (SourceKind kind : policy.sourceKinds()) {
            List<Finding> ofKind = byKind.remove(kind.code());
            if (ofKind != null) {
                KindMedian median =
                        KindMedian.of(kind, ofKind, policy.aggregation().withinKind());
                kinds.add(median);
                parts.add(median.part());
            }
        }
        for (List<Finding> unknown : byKind.values()) {
            throw new UngradableEvidence("The policy " + policy.id() + " " + policy.version()
                    + " does not know the kind of source of finding "
                    + unknown.get(0).id());
        }
        return new Triangulation(
                policy.aggregation().acrossKinds(), kinds, new Parts(Parts.Subject.KINDS_OF_SOURCE, parts), findings);
    }

    int grade() {
        return rule.of(parts);
    }

    /** How far apart the kinds' medians are. */
    int spread() {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (KindMedian kind : kinds) {
            lowest = Math.min(lowest, kind.median());
            highest = Math.max(highest, kind.median());
        }
        return kinds.isEmpty() ? 0 : highest - lowest;
    }

    /** How many bodies the findings come from. */
    int bodies() {
        return Math.toIntExact(findings.stream().map(Finding::body).distinct().count());
    }

    /** How many of a hundred findings are at most one point from the grade before limits, rounded down. */
    int agreement() {
        if (findings.isEmpty()) {
            return 0;
        }
        int grade = grade();
        long near = findings.stream()
                .filter(finding -> Math.abs(finding.evaluation() - grade) <= 1)
                .count();
        return Math.toIntExact(100 * near / findings.size());
    }

    Explanation explain(int grade, Scale scale) {
        return rule.explain(grade, parts, scale)
                .result(grade)
                .steps(explainKinds(scale))
                .build();
    }

    List<Explanation> explainKinds(Scale scale) {
        return kinds.stream().map(kind -> kind.explain(scale)).toList();
    }

    private static Map<String, List<Finding>> byKind(List<Finding> findings, Scale scale) {
        Map<String, List<Finding>> byKind = new HashMap<>();
        for (Finding finding : findings) {
            if (!scale.has(finding.evaluation())) {
                throw new UngradableEvidence("The evaluation of finding " + finding.id() + " is not on the scale");
            }
            byKind.computeIfAbsent(finding.sourceKind(), kind -> new ArrayList<>())
                    .add(finding);
        }
        return byKind;
    }
}
