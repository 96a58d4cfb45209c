package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the policy needs of a finding about one indicator. */
public record Finding(UUID id, String sourceKind, String body, int evaluation, List<String> flags) {

    /** By evaluation, then as the ids read: never by the order in which findings came. */
    static final Comparator<Finding> CANONICAL_ORDER = Finding::compare;

    static List<UUID> ids(List<Finding> findings) {
        List<UUID> ids = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            ids.add(finding.id());
        }
        return ids;
    }

    Finding evaluated(int other) {
        return new Finding(id, sourceKind, body, other, flags);
    }

    Finding flagged(String flag) {
        List<String> more = new ArrayList<>(flags);
        more.add(flag);
        return new Finding(id, sourceKind, body, evaluation, more);
    }

    Finding unflagged(String flag) {
        return new Finding(
                id,
                sourceKind,
                body,
                evaluation,
                flags.stream().filter(other -> !other.equals(flag)).toList());
    }

    private static int compare(Finding one, Finding other) {
        int evaluation = Integer.compare(one.evaluation, other.evaluation);
        return evaluation != 0 ? evaluation : compareAsText(one.id, other.id);
    }

    /** {@link UUID#compareTo} takes its halves as signed numbers, and so sorts unlike the text. */
    private static int compareAsText(UUID one, UUID other) {
        int most = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return most != 0 ? most : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
