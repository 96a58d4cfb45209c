package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two different people have confirmed the grades of an inspection.
 *
 * <p>The claims are what was true of these grades on the day of their confirmation; none where nothing sets them apart. There is
 * an overall grade where the policy gives one.
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
        @Nullable List<GradeClaim> claims,
        @Nullable ConfirmedOverall overall)
        implements InspectionEvent {

    /** Grades of which nothing is claimed, and from which no overall grade follows. */
    public GradesConfirmed(
            UUID inspectionId,
            int snapshotVersion,
            String snapshotSha256,
            String resultSha256,
            Instant confirmedAt,
            List<String> confirmingBodies,
            List<ConfirmedGrade> grades) {
        this(
                inspectionId,
                snapshotVersion,
                snapshotSha256,
                resultSha256,
                confirmedAt,
                confirmingBodies,
                grades,
                null,
                null);
    }

    /** The same with what sets the grades apart, and the overall grade that follows from them. */
    public GradesConfirmed with(@Nullable List<GradeClaim> said, @Nullable ConfirmedOverall following) {
        return new GradesConfirmed(
                inspectionId,
                snapshotVersion,
                snapshotSha256,
                resultSha256,
                confirmedAt,
                confirmingBodies,
                grades,
                said,
                following);
    }
}
