package io.scrutineer.publication.document;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import io.scrutineer.publication.report.ReportSection;
import io.scrutineer.publication.wording.DateWords;
import io.scrutineer.publication.wording.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A report without any markup, in lines that fit a terminal or a letter. */
final class PlainText {

    private static final int WIDTH = 78;

    private final List<String> lines = new ArrayList<>();

    private PlainText() {}

    static String of(PublishedReport report, ReportContent content, String url) {
        PlainText text = new PlainText();
        text.heading(content.title(), '=');
        text.paragraph("%s. Published %s, version %d."
                .formatted(content.partnership().name(), DateWords.of(report.datePublished()), report.version()));
        if (content.sampleEvidence()) {
            text.paragraph(
                    "SAMPLE EVIDENCE: it was made up to show how the system works, and says nothing about any real"
                            + " service.");
        }
        if (report.correction() != null) {
            text.paragraph("Correction: " + report.correction().notice());
        }
        text.grades(content);
        content.sectionsInOrder().forEach(text::section);
        text.heading("About this text", '-');
        text.paragraph("Reference %s. %s".formatted(report.reference(), url));
        text.paragraph(content.licence().name() + ", " + content.licence().url());
        return String.join("\n", text.lines) + "\n";
    }

    private void grades(ReportContent content) {
        if (content.grades().isEmpty()) {
            return;
        }
        heading("Grades", '-');
        for (ReportGrade grade : content.grades()) {
            wrap("%s %s: %s (%d)".formatted(grade.code(), grade.title(), grade.label(), grade.grade()), "  ");
        }
        if (content.overallGrade() != null) {
            wrap("Overall: " + content.overallGrade().label(), "  ");
        }
        lines.add("");
    }

    private void section(ReportSection section) {
        heading(section.title(), '-');
        section.paragraphs().stream().map(Markdown::text).forEach(this::paragraph);
    }

    private void heading(String title, char line) {
        wrap(title, "");
        lines.add(String.valueOf(line).repeat(Math.min(WIDTH, title.length())));
        lines.add("");
    }

    private void paragraph(String text) {
        wrap(text, "");
        lines.add("");
    }

    /** A word that is longer than a line has a line of its own. */
    private void wrap(String text, String indentOfRest) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > indentOfRest.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indentOfRest);
            }
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }
}
