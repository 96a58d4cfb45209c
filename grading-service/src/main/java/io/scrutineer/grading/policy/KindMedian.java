package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;

/** What one kind of source says about an indicator; its findings are in canonical order. */
record KindMedian(SourceKind kind, List<Finding> findings, List<Integer> evaluations, int median) {

    static KindMedian of(SourceKind kind, List<Finding> findings, WithinKind rule) {
        List<Finding> ascending = new ArrayList<>(findings);
        ascending.sort(Finding.CANONICAL_ORDER);
        List<Integer> evaluations = new ArrayList<>(ascending.size());
        for (Finding finding : ascending) {
            evaluations.add(finding.evaluation());
        }
        return new KindMedian(kind, ascending, evaluations, rule.of(evaluations));
    }

    Part part() {
        return new Part(kind.code(), kind.title(), kind.weight(), median);
    }

    Explanation explain(Scale scale) {
        String text = evaluations.size() == 1
                ? "the one finding is "
                : "the median of " + Words.number(evaluations.size()) + " findings is ";
        return Explanation.of("median-within-kind", Effect.SUMMARISED)
                .text(kind.title() + ": " + text + scale.name(median) + ".")
                .input("sourceKind", kind.code())
                .input("weight", kind.weight())
                .input("evaluations", evaluations)
                .result(median)
                .findings(Finding.ids(findings))
                .build();
    }
}
