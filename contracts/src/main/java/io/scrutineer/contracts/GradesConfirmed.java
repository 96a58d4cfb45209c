package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two different people have confirmed the grades of an inspection.
 *
 * <p>The claims are what was true of these grades on the day of their confirmation; none where nothing sets them apart.
 */
@EventType(value = "io.scrutineer.grades-confirmed.v1", topic = "grading.grades-confirmed.v1")
public record GradesConfirmed(
        UUID inspectionId,
        int snapshotVersion,
        String snapshotSha256,
        String resultSha256,
        Instant confirmedAt,
        List<String> confirmingBodies,
        List<ConfirmedGrade> grades,
        @Nullable List<GradeClaim> claims)
        implements InspectionEvent {

    /** Grades of which nothing is claimed. */
    public GradesConfirmed(
            UUID inspectionId,
            int snapshotVersion,
            String snapshotSha256,
            String resultSha256,
            Instant confirmedAt,
            List<String> confirmingBodies,
            List<ConfirmedGrade> grades) {
        this(inspectionId, snapshotVersion, snapshotSha256, resultSha256, confirmedAt, confirmingBodies, grades, null);
    }

    /** The same with what sets the grades apart. */
    public GradesConfirmed claiming(@Nullable List<GradeClaim> said) {
        return new GradesConfirmed(
                inspectionId,
                snapshotVersion,
                snapshotSha256,
                resultSha256,
                confirmedAt,
                confirmingBodies,
                grades,
                said);
    }
}
