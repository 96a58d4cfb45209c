package io.scrutineer.inspection;

import org.jspecify.annotations.Nullable;

/** Which inspections are looked for; what is null does not matter. */
public record InspectionFilter(
        @Nullable InspectionKind kind,
        @Nullable String areaCode,
        @Nullable Phase phase) {}
