package io.scrutineer.grading.policy;

import org.jspecify.annotations.Nullable;

/** The indicative grade of the whole and how it came about; without a grade where an indicator has none. */
public record OverallGrade(
        @Nullable Integer grade,
        @Nullable String label,
        @Nullable Distance up,
        @Nullable Distance down,
        Explanation explanation) {}
