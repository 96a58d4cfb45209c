package io.scrutineer.publication.site;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportSection;
import io.scrutineer.publication.wording.Markdown;
import java.util.List;
import java.util.stream.Stream;

/** A section as a part of the page: its Markdown rendered, with no markup of its own. */
record PageSection(String id, String title, String html) {

    /** Versions that were published before there were sections have their conclusions alone. */
    static List<PageSection> of(ReportContent content) {
        if (!content.sectionsInOrder().isEmpty()) {
            return content.sectionsInOrder().stream().map(PageSection::of).toList();
        }
        return Stream.of(
                        conclusions("strengths", "Strengths", content.strengths()),
                        conclusions("areas-for-improvement", "Areas for improvement", content.areasForImprovement()))
                .filter(section -> !section.html().isEmpty())
                .toList();
    }

    private static PageSection of(ReportSection section) {
        return new PageSection(section.code(), section.title(), Markdown.html(section.paragraphs()));
    }

    private static PageSection conclusions(String id, String title, List<Conclusion> conclusions) {
        return new PageSection(
                id,
                title,
                Markdown.html(conclusions.stream()
                        .map(conclusion -> "- " + Markdown.literal(conclusion.text()))
                        .toList()));
    }
}
