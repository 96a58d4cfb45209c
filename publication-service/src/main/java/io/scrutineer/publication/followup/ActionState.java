package io.scrutineer.publication.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an action has come. */
enum ActionState {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** It is not done any more; the note says why. */
    DROPPED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
