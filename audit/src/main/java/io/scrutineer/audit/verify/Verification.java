package io.scrutineer.audit.verify;

import java.util.List;

/** What a verification looked at, and what it found wrong. */
public record Verification(
        long entries,
        long removedUpTo,
        long lastPosition,
        long checkpoints,
        long unsealed,
        long wrong,
        List<Finding> findings) {

    public boolean isIntact() {
        return wrong == 0;
    }
}
