package io.scrutineer.grading.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How evidence becomes an indicative grade: immutable data, told apart by id and version.
 *
 * @param citations the published texts that it follows
 * @param overall how the grades become one, where there is an overall grade
 */
public record Policy(
        String id,
        String version,
        String title,
        String source,
        @Nullable List<Citation> citations,
        List<SourceKind> sourceKinds,
        Sufficiency sufficiency,
        Aggregation aggregation,
        List<Limiter> limiters,
        ConfidenceRule confidence,
        @Nullable Overall overall) {

    public Policy {
        sourceKinds = List.copyOf(sourceKinds);
        limiters = List.copyOf(limiters);
        List<String> kinds = sourceKinds.stream().map(SourceKind::code).toList();
        requireDistinct(kinds, "sourceKinds", "has the code of another kind");
        requireDistinct(limiters.stream().map(Limiter::id).toList(), "limiters", "has the id of another limiter");
        InvalidPolicy.unless(
                sufficiency.minimumSourceKinds() <= kinds.size(),
                "sufficiency.minimumSourceKinds",
                "is more than there are kinds of source");
        List<String> codes = aggregation.acrossKinds().codes();
        InvalidPolicy.unless(
                codes.isEmpty() || Set.copyOf(codes).equals(Set.copyOf(kinds)),
                "aggregation.acrossKinds.tables",
                "are not for just the kinds of source");
    }

    /** Refuses a list that has something twice, under the place of the second. */
    static void requireDistinct(List<?> list, String field, String detail) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            InvalidPolicy.unless(seen.add(list.get(i)), field + "[" + i + "]", detail);
        }
    }
}
