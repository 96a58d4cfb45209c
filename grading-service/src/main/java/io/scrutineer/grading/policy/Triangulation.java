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
        Map<String, List<Finding>> byKind = new HashMap<>();
        for (Finding finding : findings) {
            requireGradable(finding, policy, scale);
            byKind.computeIfAbsent(finding.sourceKind(), kind -> new ArrayList<>())
                    .add(finding);
        }
        List<KindMedian> kinds = policy.sourceKinds().stream()
                .filter(kind -> byKind.containsKey(kind.code()))
                .map(kind -> median(kind, byKind.getOrDefault(kind.code(), List.of()), policy))
                .toList();
        return new Triangulation(policy.aggregation().acrossKinds(), kinds);
    }

    int grade() {
        return rule.of(kinds);
    }

    /** How far apart the kinds' medians are. */
    int spread() {
        int[] medians = kinds.stream().mapToInt(KindMedian::median).sorted().toArray();
        return medians.length == 0 ? 0 : medians[medians.length - 1] - medians[0];
    }

    Explanation explain(Scale scale) {
        int grade = grade();
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

    private static KindMedian median(SourceKind kind, List<Finding> findings, Policy policy) {
        List<Finding> ascending =
                findings.stream().sorted(Finding.CANONICAL_ORDER).toList();
        List<Integer> evaluations = ascending.stream().map(Finding::evaluation).toList();
        int median = policy.aggregation().withinKind().of(evaluations);
        return new KindMedian(kind, evaluations, median, Finding.ids(ascending));
    }

    private static void requireGradable(Finding finding, Policy policy, Scale scale) {
        if (!scale.has(finding.evaluation())) {
            throw new UngradableEvidence("The evaluation of finding " + finding.id() + " is not on the scale");
        }
        if (policy.sourceKind(finding.sourceKind()).isEmpty()) {
            throw new UngradableEvidence("The policy " + policy.id() + " " + policy.version()
                    + " does not know the kind of source of finding " + finding.id());
        }
    }
}
