package io.scrutineer.inspection.completion;

import io.scrutineer.inspection.Coded;

/** How far an area for improvement has come since the inspection that named it. */
enum Judgement implements Coded {
    NOT_STARTED("not-started"),
    SOME("some"),
    GOOD("good"),
    ACHIEVED("achieved");

    private final String code;

    Judgement(String code) {
        this.code = code;
    }

    static Judgement of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
