package io.scrutineer.publication.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a report is put together from: the facts of a snapshot and grades for it, the overall one too where there is such. */
public record KnownParts(
        UUID inspectionId,
        String snapshotSha256,
        InspectionFacts facts,
        List<IndicatorGrade> grades,
        @Nullable OverallGrade overall) {

    public KnownParts(UUID inspectionId, String snapshotSha256, InspectionFacts facts, List<IndicatorGrade> grades) {
        this(inspectionId, snapshotSha256, facts, grades, null);
    }
}
