package io.scrutineer.grading.replay;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is not as it was when the grades were proposed. */
enum Deviation {
    SNAPSHOT_CHANGED("snapshot-changed"),
    RESULT_CHANGED("result-changed"),
    POLICY_CHANGED("policy-changed"),
    RESULT_DIFFERS("result-differs");

    private final String code;

    Deviation(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }
}
