package io.scrutineer.publication.published;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.report.ReportContent;
import java.util.UUID;

/** A published report as a list shows it. */
public record ListedReport(UUID inspectionId, String reference, PartialDate datePublished, ReportSummary summary) {

    /** By its columns. */
    public ListedReport(UUID inspectionId, String reference, String datePublished, String summaryOrContent) {
        this(inspectionId, reference, PartialDate.parse(datePublished), ReportSummary.read(summaryOrContent));
    }

    /** The page of its newest version. */
    public String path() {
        return ReportContent.path(reference);
    }
}
