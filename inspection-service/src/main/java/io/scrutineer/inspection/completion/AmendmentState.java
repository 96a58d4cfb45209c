package io.scrutineer.inspection.completion;

import io.scrutineer.inspection.Coded;
import org.jspecify.annotations.Nullable;

/** Whether it is decided about an amendment, and how. */
enum AmendmentState implements Coded {
    REQUESTED("requested"),
    APPROVED("approved"),
    REFUSED("refused");

    private final String code;

    AmendmentState(String code) {
        this.code = code;
    }

    static AmendmentState after(@Nullable Decision decision) {
        if (decision == null) {
            return REQUESTED;
        }
        return decision.approved() ? APPROVED : REFUSED;
    }

    @Override
    public String code() {
        return code;
    }
}
