package io.scrutineer.inspection.team;

import org.jspecify.annotations.Nullable;

/** Which declared conflicts of interest are looked for; what is null does not matter. */
record ConflictFilter(
        @Nullable String person,
        @Nullable String partnership,
        @Nullable String areaCode) {}
