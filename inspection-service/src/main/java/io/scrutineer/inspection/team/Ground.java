package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a person is too close to inspect; a code, so that nothing is told about people in words. */
enum Ground implements Coded {
    EMPLOYMENT("employment"),
    FORMER_EMPLOYMENT("former-employment"),
    FAMILY_OR_CLOSE_TIE("family-or-close-tie"),
    USES_SERVICES("uses-services"),
    GOVERNANCE("governance"),
    FINANCIAL("financial");

    @EnumeratedValue
    private final String code;

    Ground(String code) {
        this.code = code;
    }

    static Ground of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
