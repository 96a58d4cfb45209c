package io.scrutineer.inspection.sync;

import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.Finding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operation that could be read: a piece that is new, or another version of one, by its place in the request. */
record ReadOperation(
        int index,
        UUID piece,
        boolean aboutActivity,
        boolean creates,
        UUID version,
        List<UUID> bases,
        @Nullable Activity activity,
        @Nullable Finding finding,
        @Nullable String reason) {}
