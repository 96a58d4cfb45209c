package io.scrutineer.publication.published;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.publication.report.GradeCount;
import io.scrutineer.publication.report.ReportContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list shows of a report's content. */
public record ReportSummary(
        String kind,
        boolean sampleEvidence,
        String title,
        PartnershipFact partnership,
        AreaFact area,
        @Nullable String fieldworkDates,
        List<GradeCount> gradeCounts,
        @Nullable String gradeSentence) {

    static ReportSummary of(ReportContent content) {
        return new ReportSummary(
                content.kind(),
                content.sampleEvidence(),
                content.title(),
                content.partnership(),
                content.area(),
                content.fieldworkDates(),
                content.gradeCounts(),
                content.gradeSentence());
    }

    String json() {
        return new String(EventJson.write(this), StandardCharsets.UTF_8);
    }

    /** From a summary, or from a whole content: that has all of it, and more. */
    static ReportSummary read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), ReportSummary.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A published version is not readable", e);
        }
    }
}
