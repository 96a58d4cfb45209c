package io.scrutineer.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a report is public, at {@code path} on the publication service. */
@EventType(value = "io.scrutineer.report-published.v1", topic = "publication.report-published.v1")
public record ReportPublished(
        UUID inspectionId,
        int reportVersion,
        String reference,
        String kind,
        boolean sampleEvidence,
        String title,
        PartnershipFact partnership,
        AreaFact area,
        String datePublished,
        Instant publishedAt,
        String path,
        String shortLink,
        @Nullable String gradeSentence,
        List<PublishedGrade> grades,
        String contentSha256,
        @Nullable FrameworkVersion framework)
        implements InspectionEvent {}
