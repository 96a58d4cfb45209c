package io.scrutineer.grading.statistics;

import org.jspecify.annotations.Nullable;

/** Which confirmed grades are counted; null takes all. */
record Selection(
        @Nullable String framework,
        @Nullable String version,
        @Nullable String indicator,
        @Nullable Integer year,
        @Nullable String body) {}
