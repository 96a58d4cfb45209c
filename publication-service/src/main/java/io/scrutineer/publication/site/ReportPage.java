package io.scrutineer.publication.site;

import io.scrutineer.publication.published.Correction;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.GradeCount;
import io.scrutineer.publication.report.Licence;
import io.scrutineer.publication.report.ReportContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a report: the same content as its JSON, in the words and order of a page. */
record ReportPage(
        String title,
        boolean sampleEvidence,
        String introduction,
        @Nullable LinkTo newest,
        @Nullable Correction correction,
        List<LinkTo> earlier,
        List<Detail> about,
        @Nullable String gradeSentence,
        List<GradeCount> gradeCounts,
        @Nullable Chart chart,
        List<GradeTable> gradeTables,
        List<PageSection> sections,
        List<ProgressRow> progress,
        @Nullable LinkTo reviewOf,
        List<LinkTo> reviews,
        List<Detail> methods,
        Imprint imprint) {

    static ReportPage of(PublishedReport report, ReportContent content, Related related, String shortUrl) {
        return new ReportPage(
                content.title(),
                content.sampleEvidence(),
                introduction(report, content),
                related.newest(),
                report.correction(),
                related.earlier(),
                InspectionDetails.about(report, content),
                content.gradeSentence(),
                content.gradeCounts(),
                GradeChart.of(content),
                content.chapters().stream()
                        .map(chapter ->
                                GradeTable.of(chapter, content.framework().scale()))
                        .toList(),
                PageSection.of(content),
                content.progress().stream().map(ProgressRow::of).toList(),
                related.reviewOf(),
                related.reviews(),
                InspectionDetails.methods(content.methods()),
                Imprint.of(report, content.licence(), shortUrl));
    }

    private static String introduction(PublishedReport report, ReportContent content) {
        return content.partnership().name() + ", published "
                + (report.datePublished().day() == null ? "in " : "on ")
                + report.datePublished().inWords();
    }

    /** What identifies this version, and on what terms it can be used. */
    record Imprint(
            String reference, int version, String contentSha256, String shortUrl, String jsonPath, Licence licence) {

        static Imprint of(PublishedReport report, Licence licence, String shortUrl) {
            return new Imprint(
                    report.reference(),
                    report.version(),
                    report.contentSha256(),
                    shortUrl,
                    "/v1/reports/" + report.inspectionId(),
                    licence);
        }
    }

    public List<LinkTo> trail() {
        return List.of(new LinkTo("/reports", "Reports"));
    }
}
