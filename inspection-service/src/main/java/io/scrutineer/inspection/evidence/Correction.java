package io.scrutineer.inspection.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Pieces of evidence as they read from now on, new ones among them, and those that do not count any more. */
public record Correction(
        List<Activity> activities, List<Finding> findings, Set<UUID> withdrawnActivities, Set<UUID> withdrawnFindings) {

    /** What the evidence is with it, in the order of the ids. */
    public Evidence of(Evidence before) {
        return new Evidence(
                corrected(before.activities(), activities, withdrawnActivities),
                corrected(before.findings(), findings, withdrawnFindings));
    }

    private static <E extends Identified> List<E> corrected(List<E> before, List<E> changed, Set<UUID> withdrawn) {
        Map<UUID, E> pieces = new LinkedHashMap<>(before.stream().collect(toMap(Identified::id, identity())));
        changed.forEach(piece -> pieces.put(piece.id(), piece));
        pieces.keySet().removeAll(withdrawn);
        List<E> after = new ArrayList<>(pieces.values());
        after.sort(Comparator.comparing(piece -> piece.id().toString()));
        return after;
    }
}
