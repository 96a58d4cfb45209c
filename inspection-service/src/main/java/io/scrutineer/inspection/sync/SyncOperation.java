package io.scrutineer.inspection.sync;

import io.scrutineer.inspection.evidence.ActivityRequest;
import io.scrutineer.inspection.evidence.FindingRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a device did to one piece of evidence. */
@Schema(name = "SyncOperation")
record SyncOperation(
        @NotNull @Schema(
                enumeration = {"create", "amend", "withdraw"},
                examples = "amend")
        String action,

        @Schema(
                description =
                        "For `amend` and `withdraw`: the device's id of the version that it makes, a UUID of version"
                                + " 7. A piece has its own id as that of its first version.",
                examples = "0197c5b2-1f44-7d02-b5a1-0d7c9e4b3c03")
        @Nullable UUID versionId,

        @Size(max = 20) @Schema(
                description = "For `amend` and `withdraw`: the versions that this one is based on, the `heads` that the"
                        + " device has seen or made.",
                examples = "[\"0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02\"]")
        @Nullable List<@NotNull UUID> bases,

        @Schema(description = "For `create` and `amend`: the activity as it is to be.") @Valid @Nullable ActivityRequest activity,

        @Schema(description = "For `create` and `amend`: the finding as it is to be.") @Valid @Nullable FindingRequest finding,

        @Schema(description = "For `withdraw`: which activity.") @Nullable UUID activityId,

        @Schema(description = "For `withdraw`: which finding.") @Nullable UUID findingId,

        @Size(max = 1000) @Schema(
                description = "For `withdraw`: why. Nothing by which anybody could be known.",
                examples = "Recorded twice, from the same focus group.")
        @Nullable String reason) {

    /** In the place of one that can not be read. */
    static SyncOperation unreadable() {
        return new SyncOperation("", null, null, null, null, null, null, null);
    }

    /** The piece that it is about, or null where it names none. */
    @Nullable UUID piece() {
        if (activity != null) {
            return activity.id();
        }
        if (finding != null) {
            return finding.id();
        }
        return activityId != null ? activityId : findingId;
    }

    boolean isAboutAnActivity() {
        return activity != null || activityId != null;
    }
}
