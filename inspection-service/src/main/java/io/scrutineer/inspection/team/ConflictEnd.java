package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a declared conflict of interest bars nobody any more; a code, as its ground is. */
enum ConflictEnd implements Coded {
    NOTED_IN_ERROR("noted-in-error"),
    HOLDS_NO_MORE("holds-no-more");

    @EnumeratedValue
    private final String code;

    ConflictEnd(String code) {
        this.code = code;
    }

    static ConflictEnd of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
