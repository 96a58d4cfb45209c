package io.scrutineer.contracts;

import java.time.Instant;
import java.util.UUID;

/** A report is not public any more: this version and all before it. What stays at {@code path} says so, and why. */
@EventType(value = "io.scrutineer.report-withdrawn.v1", topic = "publication.report-withdrawn.v1")
public record ReportWithdrawn(
        UUID inspectionId,
        int reportVersion,
        String reference,
        String title,
        String reason,
        Instant withdrawnAt,
        String path,
        String shortLink)
        implements InspectionEvent {}
