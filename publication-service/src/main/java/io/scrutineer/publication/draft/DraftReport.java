package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.KnownParts;
import io.scrutineer.publication.report.ReportAssembly;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.WrittenReport;
import java.util.List;
import java.util.Optional;

/** What a draft says now, how far its grades have come, and what it was put together from. */
record DraftReport(GradesStatus gradesStatus, WrittenReport written, KnownParts parts, SectionEdits edits) {

    static DraftReport of(GradesStatus gradesStatus, KnownParts parts, SectionEdits edits) {
        ReportContent content = ReportAssembly.assemble(parts, edits.paragraphs());
        return new DraftReport(gradesStatus, WrittenReport.of(content), parts, edits);
    }

    ReportContent content() {
        return written.content();
    }

    String contentSha256() {
        return written.sha256();
    }

    /** The sections in their order. */
    List<DraftSection> sections() {
        return ReportAssembly.sections(parts).stream()
                .map(generated ->
                        new DraftSection(generated, edits.of(generated.code()).orElse(null)))
                .toList();
    }

    Optional<DraftSection> section(String code) {
        return sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** Names this state of the draft: it changes with the content and with the standing of the grades. */
    String tag() {
        return contentSha256() + "." + gradesStatus.code();
    }
}
