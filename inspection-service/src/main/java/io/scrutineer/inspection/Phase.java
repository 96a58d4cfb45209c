package io.scrutineer.inspection;

import io.scrutineer.failure.Conflict;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** How far an inspection has come in this service. */
public enum Phase implements Coded {
    PLANNED("planned"),
    FIELDWORK("fieldwork"),
    COMPLETED("completed");

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
            case PLANNED -> Set.of(FIELDWORK);
            case FIELDWORK -> Set.of(COMPLETED);
            case COMPLETED -> Set.of();
        };
    }
}
