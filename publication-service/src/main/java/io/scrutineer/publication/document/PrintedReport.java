package io.scrutineer.publication.document;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.OverallGrade;
import io.scrutineer.publication.report.RenderedSection;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import io.scrutineer.publication.wording.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version of a report on paper: nothing in it changes later. */
record PrintedReport(
        String title,
        String introduction,
        String authors,
        boolean sampleEvidence,
        @Nullable String correction,
        @Nullable String gradeSentence,
        @Nullable OverallGrade overallGrade,
        List<Grade> grades,
        List<RenderedSection> sections,
        String reference,
        int version,
        String url,
        String licence,
        String licenceUrl,
        String contentSha256) {

    /** An indicator with its grade, and the steps of the scale, each reached or not. */
    record Grade(String indicator, String label, List<Boolean> steps, String place) {

        static Grade of(ReportGrade grade, List<ScaleLevel> scale) {
            List<Boolean> steps = scale.stream()
                    .map(ScaleLevel::value)
                    .sorted()
                    .map(value -> value <= grade.grade())
                    .toList();
            long reached = steps.stream().filter(step -> step).count();
            return new Grade(
                    grade.code() + " " + grade.title(),
                    "%s (%d)".formatted(grade.label(), grade.grade()),
                    steps,
                    "step %d of %d".formatted(reached, steps.size()));
        }
    }

    /** A heading that a reader can go to. */
    record Bookmark(String id, String title) {}

    static PrintedReport of(PublishedReport report, ReportContent content, String url) {
        return new PrintedReport(
                content.title(),
                "%s. Published %s.".formatted(content.partnership().name(), DateWords.of(report.datePublished())),
                content.bodies().stream().map(BodyFact::name).collect(Collectors.joining(", ")),
                content.sampleEvidence(),
                report.correction() == null ? null : report.correction().notice(),
                content.gradeSentence(),
                content.overallGrade(),
                content.grades().stream()
                        .map(grade -> Grade.of(grade, content.framework().scale()))
                        .toList(),
                RenderedSection.of(content),
                report.reference(),
                report.version(),
                url,
                content.licence().name(),
                content.licence().url(),
                report.contentSha256());
    }

    public List<Bookmark> bookmarks() {
        List<Bookmark> bookmarks = new ArrayList<>();
        if (!grades.isEmpty()) {
            bookmarks.add(new Bookmark("grades", "Grades"));
        }
        sections.forEach(section -> bookmarks.add(new Bookmark(section.id(), section.title())));
        return bookmarks;
    }
}
