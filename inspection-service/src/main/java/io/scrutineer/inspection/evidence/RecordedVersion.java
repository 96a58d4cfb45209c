package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.scrutineer.inspection.history.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a piece of evidence: who made it of what, and when. */
@Schema(name = "EvidenceVersion")
public record RecordedVersion(
        UUID id,

        @Schema(description = "The versions that it is based on; none for the first.")
        List<UUID> bases,

        @Schema(type = SchemaType.OBJECT, description = "The piece as it was described; absent where it was withdrawn.")
        @JsonRawValue
        @Nullable String content,

        @Schema(description = "Why it was withdrawn.") @Nullable String reason,

        String by,
        String body,
        Instant at) {

    public static RecordedVersion of(Version version) {
        return new RecordedVersion(
                version.id(),
                version.bases(),
                version.content(),
                version.reason(),
                version.by().person(),
                version.by().body(),
                version.by().at());
    }
}
