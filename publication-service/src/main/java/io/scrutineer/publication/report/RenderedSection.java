package io.scrutineer.publication.report;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.publication.wording.Markdown;
import java.util.List;
import java.util.stream.Stream;

/** A section as a part of a page, on the screen or on paper: its Markdown rendered, with no markup of its own. */
public record RenderedSection(String id, String title, String html) {

    /** Versions that were published before there were sections have their conclusions alone. */
    public static List<RenderedSection> of(ReportContent content) {
        if (!content.sectionsInOrder().isEmpty()) {
            return content.sectionsInOrder().stream().map(RenderedSection::of).toList();
        }
        return Stream.of(
                        conclusions("strengths", "Strengths", content.strengths()),
                        conclusions("areas-for-improvement", "Areas for improvement", content.areasForImprovement()))
                .filter(section -> !section.html().isEmpty())
                .toList();
    }

    private static RenderedSection of(ReportSection section) {
        return new RenderedSection(section.code(), section.title(), Markdown.html(section.paragraphs()));
    }

    private static RenderedSection conclusions(String id, String title, List<Conclusion> conclusions) {
        return new RenderedSection(
                id,
                title,
                Markdown.html(conclusions.stream()
                        .map(conclusion -> "- " + Markdown.literal(conclusion.text()))
                        .toList()));
    }
}
