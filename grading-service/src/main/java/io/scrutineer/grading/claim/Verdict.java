package io.scrutineer.grading.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a claim is true; unknown where that hangs on a date that is known to the month only, or nothing is there to compare. */
public enum Verdict {
    YES,
    NO,
    UNKNOWN;

    /** Of what speaks against it for certain, or may do so. */
    static Verdict against(boolean surely, boolean possibly) {
        if (surely) {
            return NO;
        }
        return possibly ? UNKNOWN : YES;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
