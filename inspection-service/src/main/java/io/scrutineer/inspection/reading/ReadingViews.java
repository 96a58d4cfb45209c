package io.scrutineer.inspection.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Readings as one person may read them. Readers are independent: what somebody else said of an indicator of a record is seen
 * only by who has rated just that too, or once it is settled.
 */
@Singleton
class ReadingViews {

    private final CaseRatings ratings;

    ReadingViews(CaseRatings ratings) {
        this.ratings = ratings;
    }

    /** In the same order. */
    List<CaseReadingView> of(UUID inspection, List<CaseReading> readings, String person) {
        Set<String> records = readings.stream().map(CaseReading::caseRecord).collect(toSet());
        Map<Item, CaseSettlement> settled = settled(inspection, records);
        Set<Item> own = ratings.ratedBy(person, inspection, records);
        List<UUID> ids = readings.stream().map(reading -> reading.key().id()).toList();
        Map<UUID, List<CaseRating>> seen = ratings.ofReadings(inspection, ids).stream()
                .filter(rating -> own.contains(rating.item()) || settled.containsKey(rating.item()))
                .collect(groupingBy(CaseRating::reading));
        return readings.stream()
                .map(reading -> CaseReadingView.of(
                        reading,
                        seen.getOrDefault(reading.key().id(), List.of()).stream()
                                .map(rating -> RatingView.of(rating.rating(), settled.get(rating.item())))
                                .toList()))
                .toList();
    }

    private Map<Item, CaseSettlement> settled(UUID inspection, Set<String> records) {
        return ratings.settlements(inspection, records).stream()
                .collect(toMap(CaseSettlement::item, Function.identity()));
    }
}
