package io.scrutineer.publication.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.publication.report.GradeCount;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published report in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportSummary")
record ReportSummaryView(
        UUID inspectionId,
        @Schema(examples = "east-ayrshire-2017") String reference,
        String kind,
        boolean sampleEvidence,
        String title,
        PartnershipFact partnership,
        AreaFact area,
        @Schema(examples = "2018-03") String datePublished,
        List<GradeCount> gradeCounts,
        @Nullable String gradeSentence,
        String url) {

    static ReportSummaryView of(ListedReport report, PublicAddresses addresses) {
        ReportSummary content = report.summary();
        return new ReportSummaryView(
                report.inspectionId(),
                report.reference(),
                content.kind(),
                content.sampleEvidence(),
                content.title(),
                content.partnership(),
                content.area(),
                report.datePublished().toString(),
                content.gradeCounts(),
                content.gradeSentence(),
                addresses.of(report.path()));
    }
}
