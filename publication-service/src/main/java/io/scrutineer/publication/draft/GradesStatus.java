package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the grades of a draft have come. */
public enum GradesStatus {
    /** The inspection has no graded indicators: it waits for none. */
    NOT_GRADED,
    AWAITING_GRADES,
    /** The grades are indicative: a policy's, not yet people's. */
    PROPOSED,
    CONFIRMED,
    /** They were confirmed, and an amendment opened some of them again. */
    REOPENED;

    boolean allowsApproval() {
        return this == NOT_GRADED || this == CONFIRMED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
