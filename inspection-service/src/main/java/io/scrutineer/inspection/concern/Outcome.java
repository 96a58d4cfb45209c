package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.Coded;
import jakarta.persistence.EnumeratedValue;

/** How an attempt to escalate a matter of concern ended. */
enum Outcome implements Coded {
    NOT_REACHED("not-reached"),
    PASSED_ON("passed-on"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    static Outcome of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
