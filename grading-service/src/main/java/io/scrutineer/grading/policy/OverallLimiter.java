package io.scrutineer.grading.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many indicators at or below a grade, under which the overall grade can not be above the cap; it never raises one.
 *
 * @param atLeast how many indicators it takes
 * @param gradedAtMost the grade at or below which they are
 * @param citation where the rule is published
 */
public record OverallLimiter(
        String id,
        String title,
        int atLeast,
        int gradedAtMost,
        int cap,
        String reason,
        @Nullable String citation) implements Capping {

    Limit on(Parts indicators) {
        List<String> counted = indicators.list().stream()
                .filter(part -> part.value() <= gradedAtMost)
                .map(Part::code)
                .toList();
        return new Limit(this, counted.size() >= atLeast, counted.size(), atLeast, List.of(), counted);
    }
}
