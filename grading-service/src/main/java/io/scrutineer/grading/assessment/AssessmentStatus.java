package io.scrutineer.grading.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.scrutineer.failure.Conflict;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** Where an assessment stands; a confirmation leads from one status to the next. */
enum AssessmentStatus {
    NOT_GRADED("not-graded") {
        @Override
        AssessmentStatus afterConfirmation() {
            throw new Conflict(
                    "not-graded", "This inspection has no graded indicators, so there is nothing to confirm.");
        }
    },
    PROPOSED("proposed") {
        @Override
        AssessmentStatus afterConfirmation() {
            return AWAITING_SECOND_CONFIRMATION;
        }
    },
    AWAITING_SECOND_CONFIRMATION("awaiting-second-confirmation") {
        @Override
        AssessmentStatus afterConfirmation() {
            return CONFIRMED;
        }
    },
    CONFIRMED("confirmed") {
        @Override
        AssessmentStatus afterConfirmation() {
            throw new Conflict("already-confirmed", "Two people have confirmed these grades already.");
        }
    };

    @EnumeratedValue
    private final String code;

    AssessmentStatus(String code) {
        this.code = code;
    }

    /** The status once another person has confirmed the grades; a conflict where that can not be. */
    abstract AssessmentStatus afterConfirmation();

    @JsonValue
    String code() {
        return code;
    }

    static Optional<AssessmentStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
