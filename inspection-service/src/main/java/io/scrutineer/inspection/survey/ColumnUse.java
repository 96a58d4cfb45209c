package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.Coded;

/** What a column of a file of answers is used for. */
enum ColumnUse implements Coded {
    ANSWER("answer"),
    COMMENT("comment"),
    IGNORE("ignore");

    private final String code;

    ColumnUse(String code) {
        this.code = code;
    }

    static ColumnUse of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
