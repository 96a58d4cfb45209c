package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.RatingPairFact;
import io.scrutineer.grading.facts.ReaderPairs;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The indicators that rest on other facts in one snapshot than in another, by the hash of the facts in their canonical
 * JSON: their findings, whole, in the order of the ids, what two readers of case records said on them, and what all grades
 * rest on, which is the policy and the scale.
 */
final class ChangedInputs {

    private ChangedInputs() {}

    static Set<String> between(EvidenceSnapshot before, EvidenceSnapshot after, List<String> indicators) {
        boolean allChanged = !Objects.equals(before.policy(), after.policy())
                || !before.framework().scale().equals(after.framework().scale());
        Set<String> changed = new LinkedHashSet<>();
        for (String indicator : indicators) {
            if (allChanged || !hash(before, indicator).equals(hash(after, indicator))) {
                changed.add(indicator);
            }
        }
        return changed;
    }

    private static String hash(EvidenceSnapshot snapshot, String indicator) {
        List<FindingFact> findings = snapshot.findings().stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .sorted(Comparator.comparing(FindingFact::id))
                .toList();
        List<RatingPairFact> pairs = ReaderPairs.of(snapshot).on(indicator);
        return EventJson.sha256(EventJson.write(List.of(findings, pairs)));
    }
}
