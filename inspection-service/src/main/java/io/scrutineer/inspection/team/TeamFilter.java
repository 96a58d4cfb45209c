package io.scrutineer.inspection.team;

import org.jspecify.annotations.Nullable;

/** Which assignments are looked for; what is null does not matter. */
record TeamFilter(
        @Nullable String body,
        @Nullable TeamRole role,
        @Nullable String person,
        @Nullable Boolean present) {}
