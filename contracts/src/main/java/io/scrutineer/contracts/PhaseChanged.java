package io.scrutineer.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An inspection is in another phase: planned, preparation, fieldwork, completed or cancelled.
 *
 * @param sequence 0 when it was planned, one more with each change of phase
 */
@EventType(value = "io.scrutineer.phase-changed.v1", topic = "inspection.phase-changed.v1")
public record PhaseChanged(UUID inspectionId, int sequence, String phase, boolean sampleEvidence, Instant changedAt)
        implements InspectionEvent {}
