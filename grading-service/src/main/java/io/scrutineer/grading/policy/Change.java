package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that would have been otherwise: one finding of an indicator, or the grade of an indicator. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "evaluated", value = Change.Evaluated.class),
    @JsonSubTypes.Type(name = "flagged", value = Change.Flagged.class),
    @JsonSubTypes.Type(name = "unflagged", value = Change.Unflagged.class),
    @JsonSubTypes.Type(name = "added", value = Change.Added.class),
    @JsonSubTypes.Type(name = "graded", value = Change.Graded.class)
})
public sealed interface Change {

    /** A change of the evidence on one indicator. */
    sealed interface OfEvidence extends Change {

        /** The findings as they would have been. */
        List<Finding> on(List<Finding> findings);
    }

    /** The finding has another evaluation. */
    record Evaluated(UUID findingId, String sourceKind, int from, int to) implements OfEvidence {
        @Override
        public List<Finding> on(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.id().equals(findingId) ? finding.evaluated(to) : finding)
                    .toList();
        }
    }

    /** The finding has a flag more. */
    record Flagged(UUID findingId, String flag) implements OfEvidence {
        @Override
        public List<Finding> on(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.id().equals(findingId) ? finding.flagged(flag) : finding)
                    .toList();
        }
    }

    /** The finding lacks a flag. */
    record Unflagged(UUID findingId, String flag) implements OfEvidence {
        @Override
        public List<Finding> on(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.id().equals(findingId) ? finding.unflagged(flag) : finding)
                    .toList();
        }
    }

    /** There is a finding more. */
    record Added(String sourceKind, int evaluation) implements OfEvidence {

        private static final String NO_BODY = "";

        @Override
        public List<Finding> on(List<Finding> findings) {
            List<Finding> more = new ArrayList<>(findings);
            more.add(new Finding(new UUID(0, more.size()), sourceKind, NO_BODY, evaluation, List.of()));
            return more;
        }
    }

    /** The indicator has another grade. */
    record Graded(String indicator, String title, int from, int to) implements Change {}
}
