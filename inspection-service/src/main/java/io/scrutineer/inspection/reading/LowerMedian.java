package io.scrutineer.inspection.reading;

import java.util.Comparator;
import java.util.List;

/**
 * The rule by which ratings are settled: the lower median. Of two ratings that is the lower one, of three the one in the
 * middle; of several that say the same, the one that came in first speaks. Flags are kept, whoever of the readers set them,
 * so that no weakness in safety that only one of them saw is lost.
 */
final class LowerMedian {

    /** The name under which the rule is recorded. */
    static final String RULE = "lower-median-1";

    private LowerMedian() {}

    /** The rating that speaks for all of them, which are in the order in which they came in. */
    static CaseRating of(List<CaseRating> ratings) {
        return ratings.stream()
                .sorted(Comparator.comparing(CaseRating::evaluation))
                .skip((ratings.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    /** The flags of all of them, in alphabetical order. */
    static List<String> flags(List<CaseRating> ratings) {
        return ratings.stream()
                .flatMap(rating -> rating.flags().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
