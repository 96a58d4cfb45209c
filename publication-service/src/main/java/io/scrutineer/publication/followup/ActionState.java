package io.scrutineer.publication.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an action has come. */
@Schema(
        name = "ActionState",
        enumeration = {"planned", "under-way", "done", "dropped"})
public enum ActionState {
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
