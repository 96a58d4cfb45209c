package io.scrutineer.publication.site;

import io.scrutineer.http.Page;
import io.scrutineer.publication.published.ListedReport;
import io.scrutineer.publication.published.ReportPosition;
import io.scrutineer.publication.published.ReportSummary;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page with the list of reports. */
record ReportListPage(
        List<Entry> reports, boolean first, @Nullable String olderPath) {

    static final int SIZE = 20;

    /** A report in the list. */
    record Entry(
            LinkTo report,
            String partnership,
            @Nullable String fieldworkDates,
            String datePublished,
            @Nullable String gradeSentence,
            boolean sampleEvidence) {

        static Entry of(ListedReport report) {
            ReportSummary content = report.summary();
            return new Entry(
                    new LinkTo(report.path(), content.title()),
                    content.partnership().name(),
                    content.fieldworkDates(),
                    DateWords.of(report.datePublished()),
                    content.gradeSentence(),
                    content.sampleEvidence());
        }
    }

    /** Of reports that were read with one more than a page holds. */
    static ReportListPage of(List<ListedReport> read, boolean first) {
        Page<Entry> page = Page.of(read, SIZE, Entry::of, ReportPosition::cursor);
        return new ReportListPage(page.items(), first, page.next() == null ? null : "/reports?cursor=" + page.next());
    }

    public List<LinkTo> trail() {
        return List.of();
    }
}
