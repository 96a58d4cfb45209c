package io.scrutineer.publication.site;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportSection;
import io.scrutineer.publication.wording.DateWords;
import io.scrutineer.publication.wording.Markdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says to young people, on a page of its own. */
record YoungPeoplePage(
        String title,
        String area,
        boolean sampleEvidence,
        @Nullable LinkTo newest,
        String html,
        LinkTo report,
        String published,
        String licence,
        String licenceUrl) {

    /** Behind the address of the report, or of one of its versions. */
    static final String PATH = "/young-people";

    static YoungPeoplePage of(PublishedReport report, ReportContent content, ReportSection text) {
        return of(report, content, text, new LinkTo(report.path(), "the whole report"), null);
    }

    /** Of a version at its own address. */
    static YoungPeoplePage forGood(PublishedReport report, ReportContent content, ReportSection text) {
        LinkTo whole = new LinkTo(report.versionPath(), "the whole report, version " + report.version());
        return of(report, content, text, whole, new LinkTo(report.path(), "the newest version"));
    }

    private static YoungPeoplePage of(
            PublishedReport report, ReportContent content, ReportSection text, LinkTo whole, @Nullable LinkTo newest) {
        return new YoungPeoplePage(
                text.title(),
                content.area().name(),
                content.sampleEvidence(),
                newest,
                Markdown.html(text.paragraphs()),
                whole,
                DateWords.of(report.datePublished()),
                content.licence().name(),
                content.licence().url());
    }

    public List<LinkTo> trail() {
        return List.of(new LinkTo("/reports", "Reports"), new LinkTo(report.path(), area));
    }
}
