package io.scrutineer.grading.catalogue;

import io.scrutineer.grading.policy.Policy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy in the list of policies. */
@Schema(description = "A grading policy in the list; its address gives the whole of it.")
record PolicySummary(
        @Schema(example = "triangulated-median") String id,
        @Schema(example = "1") String version,

        @Schema(example = "Triangulated median with limiters")
        String title,

        @Schema(description = "Where the policy comes from.")
        String source,

        @Schema(description = "SHA-256 of the definition's bytes, in hexadecimal.")
        String sha256) {

    static PolicySummary of(StoredPolicy stored) {
        Policy policy = PolicyJson.read(stored.definition());
        return new PolicySummary(policy.id(), policy.version(), policy.title(), policy.source(), stored.sha256());
    }
}
