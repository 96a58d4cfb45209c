package io.scrutineer.publication.draft;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.publication.report.ReportContent;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft in the list of drafts. */
@Schema(name = "DraftSummary")
record DraftSummaryView(
        UUID inspectionId,
        @Schema(examples = "east-ayrshire-2017") String reference,
        String kind,
        String title,
        AreaFact area,
        boolean sampleEvidence,
        DraftStatus status,
        GradesStatus gradesStatus) {

    static DraftSummaryView of(Draft draft) {
        DraftReport report = draft.report();
        ReportContent content = report.content();
        return new DraftSummaryView(
                draft.inspectionId(),
                content.reference(),
                content.kind(),
                content.title(),
                content.area(),
                content.sampleEvidence(),
                draft.status(report),
                report.gradesStatus());
    }
}
