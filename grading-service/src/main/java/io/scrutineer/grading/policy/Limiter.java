package io.scrutineer.grading.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition under which the grade can not be above the cap; it never raises one.
 *
 * @param citation where the rule is published, if it is
 */
public record Limiter(
        String id,
        String title,
        Condition condition,
        int cap,
        String reason,
        @Nullable String citation) implements Capping {

    Limit on(List<Finding> findings) {
        List<Finding> counted = condition.counted(findings);
        return new Limit(
                this,
                condition.holds(counted.size()),
                counted.size(),
                condition.count(),
                Finding.ids(counted),
                List.of());
    }
}
