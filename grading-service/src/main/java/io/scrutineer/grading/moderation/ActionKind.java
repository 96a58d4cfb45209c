package io.scrutineer.grading.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a member of the panel can do in the name of a body. */
public enum ActionKind {
    /** The grade stands as it is. */
    AGREE("agree"),
    /** The grade may stand, but not in the name of this body; the reason goes on record. */
    DISSENT("dissent"),
    /** Another grade should stand, for a reason and on findings. */
    PROPOSE("propose"),
    /** The second person without whom a proposal far from the policy's grade does not stand. */
    APPROVE("approve"),
    /** The body has done its review of all grades. */
    SIGN_OFF("sign-off");

    private final String code;

    ActionKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether it says where a body stands on an indicator. */
    boolean isPosition() {
        return this == AGREE || this == DISSENT || this == PROPOSE;
    }

    public static Optional<ActionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
