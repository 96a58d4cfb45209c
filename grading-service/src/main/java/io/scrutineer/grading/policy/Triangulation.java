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
record Triangulation(AcrossKinds rule, List<KindMedian> kinds) {

    static Triangulation of(List<Finding> findings, Policy policy, Scale scale) {
        Map<String, List<Finding>> byKind = byKind(findings, scale);
        List<KindMedian> kinds = new ArrayList<>(byKind.size());
        for (SourceKind kind : policy.sourceKinds()) {
            List<Finding> ofKind = byKind.remove(kind.code());
            if (ofKind != null) {
                kinds.add(KindMedian.of(kind, ofKind, policy.aggregation().withinKind()));
            }
        }
        for (List<Finding> unknown : byKind.values()) {
            throw new UngradableEvidence("The policy " + policy.id() + " " + policy.version()
                    + " does not know the kind of source of finding "
                    + unknown.get(0).id());
        }
        return new Triangulation(policy.aggregation().acrossKinds(), kinds);
    }

    int grade() {
        return rule.of(kinds);
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

    Explanation explain(int grade, Scale scale) {
        return Explanation.of("weighted-median-across-kinds", Effect.PROPOSED)
                .text("The weighted median across the kinds of source is " + scale.name(grade) + ".")
                .input("totalWeight", KindMedian.weight(kinds))
                .input("weightAtOrBelow", KindMedian.weightAtMost(grade, kinds))
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
