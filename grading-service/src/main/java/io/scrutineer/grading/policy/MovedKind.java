package io.scrutineer.grading.policy;

import io.scrutineer.grading.policy.LeastChange.Cost;
import java.util.List;

/** The findings of a kind of source of which the fewest have to change for its median to move up or down. */
record MovedKind(KindMedian kind, WithinKind rule, boolean up) {

    Cost cost(int value, Scale scale) {
        List<Finding> changing = changing(value);
        return new Cost(
                changing.size(),
                changing.stream()
                        .mapToInt(finding -> scale.distance(finding.evaluation(), value))
                        .sum());
    }

    List<Change.Evaluated> changes(int value) {
        return changing(value).stream()
                .map(finding -> new Change.Evaluated(finding.id(), finding.sourceKind(), finding.evaluation(), value))
                .toList();
    }

    /** From the median's place on, those that are not there yet: they are the nearest ones. */
    private List<Finding> changing(int value) {
        List<Finding> findings = kind.findings();
        int place = rule.place(findings.size());
        return up
                ? findings.subList(place, findings.size()).stream()
                        .filter(finding -> finding.evaluation() < value)
                        .toList()
                : findings.subList(0, place + 1).stream()
                        .filter(finding -> finding.evaluation() > value)
                        .toList();
    }
}
