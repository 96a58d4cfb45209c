package io.scrutineer.grading.whatif;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a trial stands; only one that is running ever becomes something else. */
enum TrialState {
    RUNNING("running"),
    CANCELLED("cancelled"),
    DONE("done"),
    FAILED("failed");

    private final String code;

    TrialState(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    static TrialState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a state: " + code));
    }
}
