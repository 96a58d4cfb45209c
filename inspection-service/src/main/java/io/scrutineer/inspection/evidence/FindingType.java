package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.Coded;

/** Whether a finding speaks for the services or asks them to do better. */
public enum FindingType implements Coded {
    STRENGTH("strength"),
    AREA_FOR_IMPROVEMENT("area-for-improvement");

    private final String code;

    FindingType(String code) {
        this.code = code;
    }

    public static FindingType of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
