package io.scrutineer.contracts;

import java.time.Instant;
import java.util.UUID;

/** The fieldwork of an inspection is complete; its evidence is frozen and ready to be graded. */
@EventType(value = "io.scrutineer.fieldwork-completed.v1", topic = "inspection.fieldwork-completed.v1")
public record FieldworkCompleted(
        UUID inspectionId, int snapshotVersion, String snapshotSha256, Instant completedAt, EvidenceSnapshot snapshot)
        implements InspectionEvent {}
