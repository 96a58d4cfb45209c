package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A named test over the flags of an indicator's findings: the closed set from which limiters are made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "test")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "at-least", value = Condition.AtLeast.class),
    @JsonSubTypes.Type(name = "fewer-than", value = Condition.FewerThan.class)
})
public sealed interface Condition {

    /** At least so many findings have the flag and none of the others. */
    record AtLeast(int count, String flagged, List<String> without) implements Condition {

        public AtLeast {
            without = List.copyOf(without);
        }

        @Override
        public boolean holds(int counted) {
            return counted >= count;
        }
    }

    /** Fewer than so many findings have the flag and none of the others. */
    record FewerThan(int count, String flagged, List<String> without) implements Condition {

        public FewerThan {
            without = List.copyOf(without);
        }

        @Override
        public boolean holds(int counted) {
            return counted < count;
        }
    }

    int count();

    String flagged();

    /** A finding with one of these flags does not count. */
    List<String> without();

    boolean holds(int counted);

    /** The findings that count, in canonical order. */
    default List<Finding> counted(List<Finding> findings) {
        List<Finding> counted = new ArrayList<>();
        for (Finding finding : findings) {
            if (counts(finding)) {
                counted.add(finding);
            }
        }
        counted.sort(Finding.CANONICAL_ORDER);
        return counted;
    }

    /** Whether it holds for the findings, without telling which of them count. */
    default boolean holdsFor(List<Finding> findings) {
        int counted = 0;
        for (Finding finding : findings) {
            counted += counts(finding) ? 1 : 0;
        }
        return holds(counted);
    }

    private boolean counts(Finding finding) {
        return finding.flags().contains(flagged()) && Collections.disjoint(finding.flags(), without());
    }
}
