package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes findings of what two or three readers agree on, within the transaction that brought the last of them. */
@ApplicationScoped
class SettleRatings {

    private final CaseReadings readings;
    private final CaseRatings ratings;
    private final Findings findings;

    SettleRatings(CaseReadings readings, CaseRatings ratings, Findings findings) {
        this.readings = readings;
        this.ratings = ratings;
        this.findings = findings;
    }

    /** Settles those of the added ratings' indicators that can be, each as one finding under an id that means nothing. */
    void settle(CaseReading last, RatedRecord rated, List<CaseRating> added, Recording by) {
        UUID inspection = last.key().inspection();
        Map<UUID, UUID> activities = readings.ofRecord(inspection, last.caseRecord()).stream()
                .collect(Collectors.toMap(reading -> reading.key().id(), CaseReading::activityId));
        List<Finding> settled = added.stream()
                .map(CaseRating::indicator)
                .filter(indicator -> rated.standing(indicator) == Standing.SETTLED)
                .map(indicator -> finding(rated.of(indicator), activities))
                .toList();
        findings.add(inspection, settled, by);
        settled.forEach(finding -> ratings.add(new CaseSettlement(
                new CaseSettlement.Key(inspection, last.caseRecord(), finding.indicator()),
                finding.evaluation(),
                finding.id(),
                by)));
    }

    /** Of the activity of the rating that speaks for all. */
    private static Finding finding(List<CaseRating> item, Map<UUID, UUID> activities) {
        CaseRating speaking = LowerMedian.of(item);
        UUID activity = Objects.requireNonNull(activities.get(speaking.reading()));
        return speaking.finding(UUID.randomUUID(), activity, LowerMedian.flags(item));
    }
}
