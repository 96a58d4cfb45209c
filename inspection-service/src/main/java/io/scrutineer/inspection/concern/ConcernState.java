package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.Coded;
import jakarta.persistence.EnumeratedValue;

/** Whether somebody has taken a matter of concern on. */
enum ConcernState implements Coded {
    RAISED("raised"),
    ESCALATED("escalated"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    ConcernState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Nothing is ever closed for good: who learns more escalates it again. */
    ConcernState after(Outcome outcome) {
        return switch (outcome) {
            case NOT_REACHED -> this;
            case PASSED_ON -> ESCALATED;
            case CLOSED -> CLOSED;
        };
    }
}
