package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fieldwork of an inspection is complete; its evidence is frozen and ready to be graded.
 *
 * <p>The team are the opaque ids of the people who gathered the evidence: they stand beside the snapshot, which is
 * hashed and kept, so that a person can be taken out.
 */
@EventType(value = "io.scrutineer.fieldwork-completed.v1", topic = "inspection.fieldwork-completed.v1")
public record FieldworkCompleted(
        UUID inspectionId,
        int snapshotVersion,
        String snapshotSha256,
        Instant completedAt,
        EvidenceSnapshot snapshot,
        @Nullable List<String> team)
        implements FrozenFieldwork {

    /** Fieldwork of a team that is not told. */
    public FieldworkCompleted(
            UUID inspectionId,
            int snapshotVersion,
            String snapshotSha256,
            Instant completedAt,
            EvidenceSnapshot snapshot) {
        this(inspectionId, snapshotVersion, snapshotSha256, completedAt, snapshot, null);
    }

    /** The same with its team. */
    public FieldworkCompleted withTeam(List<String> people) {
        return new FieldworkCompleted(
                inspectionId, snapshotVersion, snapshotSha256, completedAt, snapshot, List.copyOf(people));
    }
}
