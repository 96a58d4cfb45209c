package io.scrutineer.grading.claim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether something sets a grade apart, in a sentence that says as of when: one to be cited where it does, and else why not.
 *
 * @param indicator null where it is about all indicators with the grade
 * @param reports those that speak against it, or may do so
 */
public record Claim(
        ClaimKind kind,
        @Nullable String indicator,
        int grade,
        String label,
        Verdict holds,
        List<UUID> reports,
        String sentence) {

    public Claim {
        reports = List.copyOf(reports);
    }
}
