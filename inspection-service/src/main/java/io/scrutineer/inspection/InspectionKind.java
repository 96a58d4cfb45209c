package io.scrutineer.inspection;

import jakarta.persistence.EnumeratedValue;

/** What an inspection is: a first look with grades, or a later look at what has become of it. */
public enum InspectionKind implements Coded {
    JOINT_INSPECTION("joint-inspection"),
    PROGRESS_REVIEW("progress-review");

    @EnumeratedValue
    private final String code;

    InspectionKind(String code) {
        this.code = code;
    }

    public static InspectionKind of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
