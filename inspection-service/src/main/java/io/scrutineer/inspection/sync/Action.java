package io.scrutineer.inspection.sync;

import io.scrutineer.inspection.Coded;

/** What a device can have done. */
enum Action implements Coded {
    CREATE("create"),
    AMEND("amend"),
    WITHDRAW("withdraw");

    private final String code;

    Action(String code) {
        this.code = code;
    }

    static Action of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }
}
