package io.scrutineer.grading.facts;

import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.RatingPairFact;
import io.scrutineer.grading.policy.Readings;
import java.util.Comparator;
import java.util.List;

/** What the first two readers of case records said on each indicator, counted. */
public record ReaderPairs(List<RatingPairFact> all) {

    public ReaderPairs {
        all = List.copyOf(all);
    }

    public static ReaderPairs of(EvidenceSnapshot snapshot) {
        CaseReadingFact reading = snapshot.caseReading();
        return new ReaderPairs(reading == null ? List.of() : reading.pairs());
    }

    /** Those of an indicator, in ascending order. */
    public List<RatingPairFact> on(String indicator) {
        return all.stream()
                .filter(pair -> pair.indicator().equals(indicator))
                .sorted(Comparator.comparingInt(RatingPairFact::first).thenComparingInt(RatingPairFact::second))
                .toList();
    }

    public Readings readings(String indicator) {
        return on(indicator).stream()
                .map(pair -> new Readings(pair.times(), pair.first() == pair.second() ? pair.times() : 0))
                .reduce(Readings.NONE, Readings::plus);
    }
}
