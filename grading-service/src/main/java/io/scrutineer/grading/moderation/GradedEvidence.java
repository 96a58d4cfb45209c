package io.scrutineer.grading.moderation;

import io.scrutineer.grading.policy.Scale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a proposal of the panel is held to: the framework's scale, and the findings on each indicator. */
public record GradedEvidence(Scale scale, Map<String, Set<UUID>> findings) {

    /** More than this many levels away from the policy's grade, a proposal takes a second person. */
    private static final int NEAR = 1;

    Judged judge(int indicative, int proposed) {
        return new Judged(proposed, scale.label(proposed), scale.distance(indicative, proposed) > NEAR);
    }

    boolean has(String indicator, UUID finding) {
        return findings.getOrDefault(indicator, Set.of()).contains(finding);
    }
}
