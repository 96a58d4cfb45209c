package io.scrutineer.audit.record;

import java.util.Locale;

/** How an action ended, as far as the trail is concerned. */
enum Outcome {
    DONE,
    READ,
    REFUSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
