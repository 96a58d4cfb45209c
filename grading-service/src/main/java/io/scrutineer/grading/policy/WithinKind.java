package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The rules by which the evaluations of one kind of source become one. */
public enum WithinKind {

    /** The middle one; of an even number, the lower of the middle two. */
    @JsonProperty("lower-median")
    LOWER_MEDIAN {
        @Override
        int place(int count) {
            return (count - 1) / 2;
        }
    };

    /** Which of so many evaluations in ascending order stands for all, from zero. */
    abstract int place(int count);

    public int of(List<Integer> ascending) {
        return ascending.get(place(ascending.size()));
    }
}
