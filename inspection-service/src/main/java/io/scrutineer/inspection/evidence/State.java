package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Coded;
import org.jspecify.annotations.Nullable;

/** The states by which lists of evidence can be narrowed. */
enum State implements Coded {
    COUNTING("counting", "not withdrawn"),
    WITHDRAWN("withdrawn", "withdrawn"),
    IN_CONFLICT("in-conflict", "disputed");

    static final String DESCRIPTION =
            "Only evidence that counts, that is withdrawn, or whose versions are in conflict.";

    private final String code;
    private final String condition;

    State(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    @Override
    public String code() {
        return code;
    }

    static void narrow(Conditions conditions, @Nullable String wanted, FieldErrors errors) {
        State state = wanted == null ? null : errors.under("state", () -> Coded.of(wanted, values()));
        if (state != null) {
            conditions.and(state.condition);
        }
    }
}
