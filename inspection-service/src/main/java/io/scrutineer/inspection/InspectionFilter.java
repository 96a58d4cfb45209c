package io.scrutineer.inspection;

import org.jspecify.annotations.Nullable;

/** Which inspections are looked for; what is null does not matter. The body leads or takes part. */
public record InspectionFilter(
        @Nullable InspectionKind kind,
        @Nullable String areaCode,
        @Nullable Phase phase,
        @Nullable String partnership,
        @Nullable String body,
        @Nullable String reference) {}
