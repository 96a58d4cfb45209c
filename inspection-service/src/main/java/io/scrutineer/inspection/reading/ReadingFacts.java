package io.scrutineer.inspection.reading;

import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.RatingPairFact;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the snapshot tells of case readings: how many records were read, and how far two readers agree. */
@Singleton
public class ReadingFacts {

    private static final Comparator<RatingPairFact> ORDER = Comparator.comparing(RatingPairFact::indicator)
            .thenComparingInt(RatingPairFact::first)
            .thenComparingInt(RatingPairFact::second);

    private final CaseRatings ratings;

    ReadingFacts(CaseRatings ratings) {
        this.ratings = ratings;
    }

    /** Null where no record was read. */
    public @Nullable CaseReadingFact of(UUID inspection) {
        int records = Math.toIntExact(ratings.recordsRead(inspection));
        return records == 0 ? null : new CaseReadingFact(records, pairs(inspection));
    }

    private List<RatingPairFact> pairs(UUID inspection) {
        return ratings.pairs(inspection).stream()
                .map(pair -> new RatingPairFact(pair.indicator(), pair.first(), pair.second(), pair.times()))
                .sorted(ORDER)
                .toList();
    }
}
