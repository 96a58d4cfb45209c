package io.scrutineer.inspection.planning;

import io.scrutineer.inspection.VersionedId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a framework or a policy, as a plan names it. */
@Schema(name = "VersionedId")
record PlannedVersion(
        @NotBlank @Size(max = 100) @Schema(examples = "improving-lives")
        String id,

        @NotBlank @Size(max = 100) @Schema(examples = "2016")
        String version) {

    static @Nullable PlannedVersion of(@Nullable VersionedId key) {
        return key == null ? null : new PlannedVersion(key.id(), key.version());
    }

    VersionedId key() {
        return new VersionedId(id, version);
    }
}
