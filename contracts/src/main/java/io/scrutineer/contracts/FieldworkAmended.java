package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frozen evidence of an inspection was amended after its completion, which somebody other than who asked for it
 * approved. The snapshot is whole; the earlier ones stay on record.
 */
@EventType(value = "io.scrutineer.fieldwork-amended.v1", topic = "inspection.fieldwork-amended.v1")
public record FieldworkAmended(
        UUID inspectionId,
        int snapshotVersion,
        String snapshotSha256,
        UUID amendmentId,
        String reason,
        Instant amendedAt,
        EvidenceSnapshot snapshot,
        @Nullable List<String> team)
        implements FrozenFieldwork {

    /** The same with its team. */
    public FieldworkAmended withTeam(List<String> people) {
        return new FieldworkAmended(
                inspectionId,
                snapshotVersion,
                snapshotSha256,
                amendmentId,
                reason,
                amendedAt,
                snapshot,
                List.copyOf(people));
    }
}
