package io.scrutineer.grading.policy;

import java.util.HashSet;
import java.util.List;

/** How evidence becomes an indicative grade: immutable data, told apart by id and version. */
public record Policy(
        String id,
        String version,
        String title,
        String source,
        List<SourceKind> sourceKinds,
        Sufficiency sufficiency,
        Aggregation aggregation,
        List<Limiter> limiters,
        ConfidenceRule confidence) {

    public Policy {
        sourceKinds = List.copyOf(sourceKinds);
        limiters = List.copyOf(limiters);
        require(!id.isBlank() && !version.isBlank(), "A policy needs an id and a version");
        requireDistinct(sourceKinds.stream().map(SourceKind::code).toList(), "kind of source");
        requireDistinct(limiters.stream().map(Limiter::id).toList(), "limiter");
        require(sufficiency.minimumSourceKinds() <= sourceKinds.size(), "More kinds of source are needed than known");
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static void requireDistinct(List<String> codes, String what) {
        require(!codes.isEmpty() || what.equals("limiter"), "A policy needs at least one " + what);
        require(new HashSet<>(codes).size() == codes.size(), "A policy names a " + what + " once");
    }
}
