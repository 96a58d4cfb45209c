package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the kinds of source say, each with one voice, so that ninety case records do not drown four interviews.
 *
 * <p>Kinds stand in the policy's order; one without findings is left out.
 */
record Triangulation(Combination rule, List<KindMedian> kinds, Parts parts, List<Finding> findings) {

    /** What an evaluation may differ from a grade and still agree with it. */
    private static final int NEAR = 1;

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
            throw ofUnknownKind(unknown.get(0), policy);
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
        Set<String> bodies = new HashSet<>();
        for (Finding finding : findings) {
            bodies.add(finding.body());
        }
        return bodies.size();
    }

    /** How many of a hundred findings are at most one point from the grade before limits, rounded down. */
    int agreement() {
        if (findings.isEmpty()) {
            return 0;
        }
        int grade = grade();
        int near = 0;
        for (Finding finding : findings) {
            near += Math.abs(finding.evaluation() - grade) <= NEAR ? 1 : 0;
        }
        return Math.toIntExact(100L * near / findings.size());
    }

    Explanation explain(int grade, Scale scale) {
        return rule.explain(grade, parts, scale)
                .result(grade)
                .steps(explainKinds(scale))
                .build();
    }

    List<Explanation> explainKinds(Scale scale) {
        List<Explanation> steps = new ArrayList<>(kinds.size());
        for (KindMedian kind : kinds) {
            steps.add(kind.explain(scale));
        }
        return steps;
    }

    static UngradableEvidence ofUnknownKind(Finding finding, Policy policy) {
        return new UngradableEvidence("The policy " + policy.id() + " " + policy.version()
                + " does not know the kind of source of finding " + finding.id());
    }

    static UngradableEvidence offTheScale(Finding finding) {
        return new UngradableEvidence("The evaluation of finding " + finding.id() + " is not on the scale");
    }

    private static Map<String, List<Finding>> byKind(List<Finding> findings, Scale scale) {
        Map<String, List<Finding>> byKind = new HashMap<>();
        for (Finding finding : findings) {
            if (!scale.has(finding.evaluation())) {
                throw offTheScale(finding);
            }
            byKind.computeIfAbsent(finding.sourceKind(), kind -> new ArrayList<>())
                    .add(finding);
        }
        return byKind;
    }
}
