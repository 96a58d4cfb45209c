package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An amendment of the fieldwork changed the inputs of grades that people had confirmed: these are open again.
 *
 * <p>The snapshot and the result are the new ones. The grades that stand on unchanged inputs stay confirmed, and come
 * again with the open ones in {@code grades-confirmed} of this snapshot version.
 */
@EventType(value = "io.scrutineer.grades-reopened.v1", topic = "grading.grades-reopened.v1")
public record GradesReopened(
        UUID inspectionId,
        int snapshotVersion,
        String snapshotSha256,
        String resultSha256,
        int confirmedSnapshotVersion,
        Instant reopenedAt,
        List<String> reopened,
        List<String> stillConfirmed)
        implements InspectionEvent {}
