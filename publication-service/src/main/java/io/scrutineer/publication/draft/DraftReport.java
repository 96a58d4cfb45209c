package io.scrutineer.publication.draft;

import io.scrutineer.publication.report.GeneratedSection;
import io.scrutineer.publication.report.KnownParts;
import io.scrutineer.publication.report.ReportAssembly;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.WrittenReport;
import java.util.List;
import java.util.Optional;

/** What a draft says now, how far its grades have come, what it was put together from, and its sections in order. */
record DraftReport(GradesStatus gradesStatus, WrittenReport written, KnownParts parts, List<DraftSection> sections) {

    static DraftReport of(GradesStatus gradesStatus, KnownParts parts, SectionEdits edits) {
        List<GeneratedSection> generated = ReportAssembly.sections(parts);
        ReportContent content = ReportAssembly.assemble(parts, generated, edits.paragraphs());
        List<DraftSection> sections = generated.stream()
                .map(section ->
                        new DraftSection(section, edits.of(section.code()).orElse(null)))
                .toList();
        return new DraftReport(gradesStatus, WrittenReport.of(content), parts, sections);
    }

    ReportContent content() {
        return written.content();
    }

    String contentSha256() {
        return written.sha256();
    }

    Optional<DraftSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** Names this state of the draft: it changes with the content and with the standing of the grades. */
    String tag() {
        return contentSha256() + "." + gradesStatus.code();
    }
}
