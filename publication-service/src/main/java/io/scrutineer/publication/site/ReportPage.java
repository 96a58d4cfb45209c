package io.scrutineer.publication.site;

import io.scrutineer.publication.published.Correction;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.GradeCount;
import io.scrutineer.publication.report.Licence;
import io.scrutineer.publication.report.OverallGrade;
import io.scrutineer.publication.report.RenderedSection;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.wording.DateWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a report: the same content as its JSON, in the words and order of a page. */
record ReportPage(
        String title,
        boolean sampleEvidence,
        String introduction,
        LinkTo area,
        @Nullable LinkTo newest,
        @Nullable Correction correction,
        List<LinkTo> earlier,
        List<Detail> about,
        @Nullable LinkTo youngPeople,
        @Nullable String gradeSentence,
        @Nullable OverallGrade overallGrade,
        List<GradeCount> gradeCounts,
        @Nullable Chart chart,
        List<GradeTable> gradeTables,
        List<RenderedSection> sections,
        List<ProgressRow> progress,
        @Nullable LinkTo reviewOf,
        List<LinkTo> reviews,
        List<Detail> methods,
        @Nullable ReplySection reply,
        @Nullable ImprovementSection improvement,
        List<Form> forms,
        String structuredData,
        Imprint imprint) {

    static ReportPage of(PublishedReport report, ReportContent content, Related related, PublicAddresses addresses) {
        return new ReportPage(
                content.title(),
                content.sampleEvidence(),
                introduction(report, content),
                new LinkTo(
                        "/areas/" + content.area().code(),
                        "All reports of " + content.area().name()),
                related.newest(),
                report.correction(),
                related.earlier(),
                InspectionDetails.about(report, content),
                youngPeople(report, content, related),
                content.gradeSentence(),
                content.overallGrade(),
                content.gradeCounts(),
                GradeChart.of(content),
                content.chapters().stream()
                        .map(chapter ->
                                GradeTable.of(chapter, content.framework().scale()))
                        .toList(),
                RenderedSection.of(content),
                content.progress().stream().map(ProgressRow::of).toList(),
                related.reviewOf(),
                related.reviews(),
                InspectionDetails.methods(content.methods()),
                related.reply(),
                related.improvement(),
                forms(report, content, related),
                StructuredData.of(report, content, addresses),
                Imprint.of(report, content.licence(), addresses));
    }

    private static String introduction(PublishedReport report, ReportContent content) {
        return content.partnership().name() + ", published "
                + (report.datePublished().day() == null ? "in " : "on ")
                + DateWords.of(report.datePublished());
    }

    /** The same in another form. */
    record Form(LinkTo link, String type) {}

    private static @Nullable LinkTo youngPeople(PublishedReport report, ReportContent content, Related related) {
        return content.youngPeople() == null
                ? null
                : new LinkTo(path(report, related) + YoungPeoplePage.PATH, "Version for young people");
    }

    /** Of the newest version the report's address, of another one its own. */
    private static String path(PublishedReport report, Related related) {
        return related.newest() == null ? report.path() : report.versionPath();
    }

    private static List<Form> forms(PublishedReport report, ReportContent content, Related related) {
        String path = path(report, related);
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(new LinkTo(path + ".pdf", "PDF"), "application/pdf"));
        forms.add(new Form(new LinkTo(path + ".txt", "Plain text"), "text/plain"));
        forms.add(new Form(new LinkTo(path + ".json", "Data (JSON)"), "application/json"));
        if (!content.grades().isEmpty()) {
            forms.add(new Form(new LinkTo(path + ".csv", "Grades (CSV)"), "text/csv"));
        }
        return forms;
    }

    /** What identifies this version, and on what terms it can be used. */
    record Imprint(
            String reference,
            int version,
            String contentSha256,
            String url,
            String shortUrl,
            String jsonPath,
            Licence licence) {

        static Imprint of(PublishedReport report, Licence licence, PublicAddresses addresses) {
            return new Imprint(
                    report.reference(),
                    report.version(),
                    report.contentSha256(),
                    addresses.of(report.path()),
                    addresses.ofShortLink(report.shortCode()),
                    "/v1/reports/" + report.inspectionId(),
                    licence);
        }
    }

    public List<LinkTo> trail() {
        return List.of(new LinkTo("/reports", "Reports"));
    }
}
