package io.scrutineer.inspection;

import io.scrutineer.failure.Conflict;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** How far an inspection has come in this service; each phase knows which may follow it. */
public enum Phase implements Coded {
    PLANNED("planned"),
    PREPARATION("preparation"),
    FIELDWORK("fieldwork"),
    COMPLETED("completed"),
    CANCELLED("cancelled");

    @EnumeratedValue
    private final String code;

    Phase(String code) {
        this.code = code;
    }

    public static Phase of(String code) {
        return Coded.of(code, values());
    }

    @Override
    public String code() {
        return code;
    }

    /** The next phase, when it may follow this one. */
    Phase to(Phase next) {
        if (!successors().contains(next)) {
            throw new Conflict("wrong-phase", "The inspection is " + code + " and can not become " + next.code + ".");
        }
        return next;
    }

    private Set<Phase> successors() {
        return switch (this) {
            case PLANNED -> Set.of(PREPARATION, FIELDWORK, CANCELLED);
            case PREPARATION -> Set.of(FIELDWORK, CANCELLED);
            case FIELDWORK -> Set.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }
}
