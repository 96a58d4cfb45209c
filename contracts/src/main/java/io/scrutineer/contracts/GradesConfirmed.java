package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Two different people have confirmed the grades of an inspection. */
@EventType(value = "io.scrutineer.grades-confirmed.v1", topic = "grading.grades-confirmed.v1")
public record GradesConfirmed(
        UUID inspectionId,
        int snapshotVersion,
        String snapshotSha256,
        String resultSha256,
        Instant confirmedAt,
        List<String> confirmingBodies,
        List<ConfirmedGrade> grades)
        implements InspectionEvent {}
