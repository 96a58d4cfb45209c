package io.scrutineer.inspection.reading;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of one case record. What one reader alone has rated can be said anew; once a second one has rated it too, it is
 * fixed, as only then either of them sees what the other has said.
 */
final class RatedRecord {

    private final IntUnaryOperator rank;
    private final Map<String, List<CaseRating>> byIndicator = new TreeMap<>();

    /** The ratings are in the order in which they came in; the rank is that of an evaluation on the scale. */
    RatedRecord(List<CaseRating> ratings, IntUnaryOperator rank) {
        this.rank = rank;
        ratings.forEach(rating -> of(rating.indicator()).add(rating));
    }

    /** What a reading added, and what it takes back. */
    record Changes(List<CaseRating> added, List<CaseRating> removed) {}

    /** In the order in which they came in. */
    List<CaseRating> of(String indicator) {
        return byIndicator.computeIfAbsent(indicator, none -> new ArrayList<>());
    }

    Standing standing(String indicator) {
        return Standing.of(of(indicator).stream()
                .map(rating -> rank.applyAsInt(rating.evaluation()))
                .toList());
    }

    /** Takes in all that a reading says from now on; refuses what is fixed or settled, and names each rating. */
    Changes take(CaseReading reading, List<Rating> said) {
        FieldErrors errors = new FieldErrors();
        List<CaseRating> added = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            take(reading, said.get(i), "ratings[" + i + "]", added, errors);
        }
        List<CaseRating> removed = removeAllBut(said, reading.key().id(), errors);
        if (!errors.isEmpty()) {
            throw new Conflict("rating-fixed", "Ratings are fixed once two readers have made theirs.", errors.all());
        }
        return new Changes(added, removed);
    }

    private void take(CaseReading reading, Rating rating, String path, List<CaseRating> added, FieldErrors errors) {
        List<CaseRating> there = of(rating.indicator());
        CaseRating own = by(reading.key().id(), there);
        if (own == null && standing(rating.indicator()) == Standing.SETTLED) {
            errors.add(path + ".indicator", "is settled for this record");
        } else if (own == null) {
            CaseRating first = new CaseRating(reading, there.size() + 1, rating);
            there.add(first);
            added.add(first);
        } else if (there.size() == 1) {
            own.say(rating);
        } else if (!own.rating().equals(rating)) {
            errors.add(path, "is fixed, as somebody else has rated it too");
        }
    }

    private List<CaseRating> removeAllBut(List<Rating> said, UUID reading, FieldErrors errors) {
        Set<String> kept = said.stream().map(Rating::indicator).collect(Collectors.toSet());
        List<CaseRating> removed = new ArrayList<>();
        byIndicator.forEach((indicator, there) -> {
            CaseRating own = kept.contains(indicator) ? null : by(reading, there);
            if (own != null && there.size() > 1) {
                errors.add("ratings", "lacks " + indicator + ", which is fixed as somebody else has rated it too");
            } else if (own != null) {
                removed.add(own);
            }
        });
        return removed;
    }

    private static @Nullable CaseRating by(UUID reading, List<CaseRating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.reading().equals(reading))
                .findFirst()
                .orElse(null);
    }
}
