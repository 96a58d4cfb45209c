package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule did to the grade. */
public enum Effect {
    @JsonProperty("graded")
    GRADED,
    @JsonProperty("not-graded")
    NOT_GRADED,
    @JsonProperty("sufficient")
    SUFFICIENT,
    @JsonProperty("insufficient")
    INSUFFICIENT,
    @JsonProperty("summarised")
    SUMMARISED,
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("limited")
    LIMITED,
    @JsonProperty("within-limit")
    WITHIN_LIMIT,
    @JsonProperty("does-not-apply")
    DOES_NOT_APPLY,
    @JsonProperty("rated")
    RATED;

    /** Whether a summary that gives only the reasons for a grade has to name it. */
    boolean isReason() {
        return this == SUFFICIENT || this == INSUFFICIENT || this == PROPOSED || this == LIMITED;
    }
}
