package io.scrutineer.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What sets a grade apart from those of the other public reports on its framework, as of a day: the first area with it, the
 * only one, or the most such grades.
 *
 * @param indicator absent where it is about all indicators with the grade
 * @param reportsCompared how many other reports were public by that day
 * @param sentence the same, ready to be cited, with its day
 */
public record GradeClaim(
        String kind,
        @Nullable String indicator,
        int grade,
        String label,
        String asOf,
        int reportsCompared,
        String sentence) {}
