package io.scrutineer.grading.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sets a grade apart: no area had it before, no other has it, no report has more of it. */
public enum ClaimKind {
    FIRST,
    ONLY,
    MOST;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
