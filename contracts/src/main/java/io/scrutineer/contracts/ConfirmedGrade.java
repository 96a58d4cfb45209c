package io.scrutineer.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grade of an indicator as people confirmed it.
 *
 * <p>Where the panel decided on another grade than the policy proposed, {@code indicative} is the policy's. The
 * dissenting bodies are those that stood against the confirmed grade; their reasons stay in the grading service.
 */
public record ConfirmedGrade(
        String indicator,
        int grade,
        String label,
        @Nullable Integer indicative,
        @Nullable List<String> dissentingBodies) {

    /** A grade as the policy proposed it, from which nobody dissents. */
    public ConfirmedGrade(String indicator, int grade, String label) {
        this(indicator, grade, label, null, null);
    }
}
