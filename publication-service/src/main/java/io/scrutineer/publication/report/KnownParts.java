package io.scrutineer.publication.report;

import java.util.List;
import java.util.UUID;

/** All that a report is put together from: the facts of a snapshot and grades for it. */
public record KnownParts(
        UUID inspectionId, String snapshotSha256, InspectionFacts facts, List<IndicatorGrade> grades) {}
