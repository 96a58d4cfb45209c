package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one kind of source says about an indicator. */
record KindMedian(SourceKind kind, List<Integer> evaluations, int median, List<UUID> findingIds) {

    static KindMedian of(SourceKind kind, List<Finding> findings, WithinKind rule) {
        List<Finding> ascending = new ArrayList<>(findings);
        ascending.sort(Finding.CANONICAL_ORDER);
        List<Integer> evaluations = ascending.stream().map(Finding::evaluation).toList();
        return new KindMedian(kind, evaluations, rule.of(evaluations), Finding.ids(ascending));
    }

    static int weight(List<KindMedian> kinds) {
        return weightAtMost(Integer.MAX_VALUE, kinds);
    }

    static int weightAtMost(int value, List<KindMedian> kinds) {
        int weight = 0;
        for (KindMedian kind : kinds) {
            weight += kind.median <= value ? kind.kind.weight() : 0;
        }
        return weight;
    }

    Explanation explain(Scale scale) {
        String findings = evaluations.size() == 1
                ? "the one finding is "
                : "the median of " + Words.number(evaluations.size()) + " findings is ";
        return Explanation.of("median-within-kind", Effect.SUMMARISED)
                .text(kind.title() + ": " + findings + scale.name(median) + ".")
                .input("sourceKind", kind.code())
                .input("weight", kind.weight())
                .input("evaluations", evaluations)
                .result(median)
                .findings(findingIds)
                .build();
    }
}
