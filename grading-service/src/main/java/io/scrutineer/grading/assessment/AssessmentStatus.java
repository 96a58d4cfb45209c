package io.scrutineer.grading.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.scrutineer.failure.Conflict;
import io.scrutineer.grading.moderation.Step;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where an assessment stands, and which status follows which step of the people; what can not be is a conflict.
 *
 * <p>An amendment of the fieldwork leads from any status to {@link #PROPOSED}, or past it where it leaves the inputs of
 * all confirmed grades as they were.
 */
public enum AssessmentStatus {
    NOT_GRADED("not-graded") {
        @Override
        public AssessmentStatus after(Step step) {
            throw new Conflict(
                    "not-graded", "This inspection has no graded indicators, so there is nothing to confirm.");
        }
    },
    PROPOSED("proposed") {
        @Override
        public AssessmentStatus after(Step step) {
            return switch (step) {
                case REVIEW, REVISION -> PROPOSED;
                case LAST_SIGN_OFF -> SIGNED_OFF;
                case CONFIRMATION ->
                    throw new Conflict("not-signed-off", "Each body signs off the grades before people confirm them.");
            };
        }
    },
    SIGNED_OFF("signed-off") {
        @Override
        public AssessmentStatus after(Step step) {
            return switch (step) {
                case REVIEW, LAST_SIGN_OFF -> SIGNED_OFF;
                case REVISION -> PROPOSED;
                case CONFIRMATION -> AWAITING_SECOND_CONFIRMATION;
            };
        }
    },
    AWAITING_SECOND_CONFIRMATION("awaiting-second-confirmation") {
        @Override
        public AssessmentStatus after(Step step) {
            return switch (step) {
                case REVIEW, LAST_SIGN_OFF -> AWAITING_SECOND_CONFIRMATION;
                case REVISION -> PROPOSED;
                case CONFIRMATION -> CONFIRMED;
            };
        }
    },
    CONFIRMED("confirmed") {
        @Override
        public AssessmentStatus after(Step step) {
            throw new Conflict("already-confirmed", "Two people have confirmed these grades already.");
        }
    };

    @EnumeratedValue
    private final String code;

    AssessmentStatus(String code) {
        this.code = code;
    }

    /** The status once somebody has taken this step. */
    public abstract AssessmentStatus after(Step step);

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether people have something left to do. */
    public boolean isWaiting() {
        return this != NOT_GRADED && this != CONFIRMED;
    }

    public static Optional<AssessmentStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
