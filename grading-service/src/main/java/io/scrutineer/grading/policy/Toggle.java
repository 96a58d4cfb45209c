package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The fewest flags by which the condition of a limiter comes to hold, or no longer does. */
record Toggle(Condition condition, List<Finding> findings) {

    /** None where there are too few findings. */
    Optional<List<Change.OfEvidence>> on() {
        return condition.holds(counted().size()) ? Optional.empty() : towards(true);
    }

    /** None where there are too few findings. */
    Optional<List<Change.OfEvidence>> off() {
        return condition.holds(counted().size()) ? towards(false) : Optional.of(List.of());
    }

    private Optional<List<Change.OfEvidence>> towards(boolean holding) {
        int now = counted().size();
        return IntStream.rangeClosed(1, findings.size())
                .flatMap(change -> IntStream.of(now + change, now - change))
                .filter(count -> count >= 0 && condition.holds(count) == holding)
                .boxed()
                .findFirst()
                .flatMap(count -> count > now ? more(count - now) : Optional.of(fewer(now - count)));
    }

    /** The best evaluated ones first. */
    private Optional<List<Change.OfEvidence>> more(int count) {
        List<Finding> others = new ArrayList<>(findings);
        others.removeAll(counted());
        others.removeIf(finding -> !Collections.disjoint(finding.flags(), condition.without()));
        others.sort(Finding.CANONICAL_ORDER.reversed());
        return others.size() < count
                ? Optional.empty()
                : Optional.of(others.subList(0, count).stream()
                        .<Change.OfEvidence>map(finding -> new Change.Flagged(finding.id(), condition.flagged()))
                        .toList());
    }

    private List<Change.OfEvidence> fewer(int count) {
        return counted().subList(0, count).stream().map(this::uncounted).toList();
    }

    /** What makes a finding not count says most if it is there, such as a weakness that is resolved. */
    private Change.OfEvidence uncounted(Finding finding) {
        return condition.without().isEmpty()
                ? new Change.Unflagged(finding.id(), condition.flagged())
                : new Change.Flagged(finding.id(), condition.without().get(0));
    }

    private List<Finding> counted() {
        return condition.counted(findings);
    }
}
