package io.scrutineer.grading.moderation;

import org.jspecify.annotations.Nullable;

/** What the policy proposed for an indicator that people have yet to confirm; without a grade if evidence lacks. */
public record OpenGrade(
        String indicator, @Nullable Integer grade, @Nullable String label, boolean lowConfidence) {}
