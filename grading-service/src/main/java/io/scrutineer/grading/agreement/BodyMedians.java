package io.scrutineer.grading.agreement;

import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.WithinKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each body says on an indicator: the lower median of its findings' evaluations. */
public final class BodyMedians {

    private BodyMedians() {}

    /** In ascending order: which body said what does not matter to how far they agree. */
    public static List<Integer> of(List<Finding> findings) {
        Map<String, List<Integer>> byBody = new TreeMap<>();
        for (Finding finding : findings) {
            byBody.computeIfAbsent(finding.body(), body -> new ArrayList<>()).add(finding.evaluation());
        }
        return ascending(byBody.values().stream().map(BodyMedians::lowerMedian).toList());
    }

    private static int lowerMedian(List<Integer> evaluations) {
        return WithinKind.LOWER_MEDIAN.of(ascending(evaluations));
    }

    private static List<Integer> ascending(Collection<Integer> values) {
        return values.stream().sorted().toList();
    }
}
