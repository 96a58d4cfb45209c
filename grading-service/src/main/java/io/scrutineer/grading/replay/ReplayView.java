package io.scrutineer.grading.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.PinnedPolicy;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the grades that were proposed for an inspection come out again. */
@Schema(name = "Replay", description = "Whether the grades that were proposed for an inspection come out again.")
record ReplayView(
        UUID inspectionId,

        @Schema(description = "Whether all results come out again, to the byte.")
        boolean same,

        List<Result> results) {

    /** The result for a snapshot; hashes are SHA-256 in hexadecimal. */
    @Schema(name = "ReplayedResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            int snapshotVersion,

            @Schema(description = "Absent where there was nothing to grade.") @Nullable PinnedPolicy policy,

            @Schema(description = "As it was received with the snapshot.")
            String snapshotSha256,

            @Schema(description = "As it was stored with the result.")
            String resultSha256,

            @Schema(description = "Of what comes out today.")
            String recomputedSha256,

            @Schema(
                    description =
                            "What is not as it was: `snapshot-changed` and `result-changed`, the stored bytes no longer"
                                    + " have their hashes; `policy-changed`, the policy no longer has its hash;"
                                    + " `result-differs`, something else comes out. Empty where all is as it was.",
                    examples = "[]")
            List<Deviation> deviations) {}

    static ReplayView of(UUID inspectionId, List<Result> results) {
        return new ReplayView(
                inspectionId,
                results.stream().allMatch(result -> result.deviations().isEmpty()),
                results);
    }
}
