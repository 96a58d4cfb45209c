package io.scrutineer.publication.draft;

import java.time.Instant;
import java.util.UUID;

/** What grades write into a draft's row; the moment tells the newer of two for one snapshot. */
record GradesRow(UUID inspectionId, int snapshotVersion, Instant at, SnapshotGrades grades) {}
