package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The policy has proposed a grade for each graded indicator; people have not confirmed any of them yet. */
@EventType(value = "io.scrutineer.grades-proposed.v1", topic = "grading.grades-proposed.v1")
public record GradesProposed(
        UUID inspectionId,
        int snapshotVersion,
        String snapshotSha256,
        PinnedPolicy policy,
        String resultSha256,
        Instant proposedAt,
        List<ProposedGrade> grades)
        implements InspectionEvent {}
