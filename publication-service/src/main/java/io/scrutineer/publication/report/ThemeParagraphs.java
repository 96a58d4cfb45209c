package io.scrutineer.publication.report;

import static io.scrutineer.publication.wording.Markdown.inline;
import static io.scrutineer.publication.wording.Markdown.literal;

import io.scrutineer.publication.wording.NumberWords;
import io.scrutineer.publication.wording.QuantityScale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a theme's chapter says of each of its indicators: the grade, what that means, and what the findings tell. */
record ThemeParagraphs(List<IndicatorEvidence> evidence) {

    List<List<Sentence>> of(ReportChapter chapter) {
        return chapter.grades().stream()
                .map(grade -> Stream.concat(Stream.of(graded(grade)), findings(grade).stream())
                        .toList())
                .toList();
    }

    private static Sentence graded(ReportGrade grade) {
        return Sentence.of(
                "%s (%s) was graded as %s: %s."
                        .formatted(
                                literal(grade.title()),
                                inline(grade.code()),
                                inline(grade.label()),
                                inline(grade.meaning()).replaceFirst("\\.$", "")),
                Source.grade(grade.code()));
    }

    private Optional<Sentence> findings(ReportGrade grade) {
        return evidence.stream()
                .filter(about -> about.indicator().equals(grade.code()))
                .findFirst()
                .map(ThemeParagraphs::found);
    }

    private static Sentence found(IndicatorEvidence about) {
        int all = about.findings().size();
        String text = all == 1
                ? "Inspectors recorded one finding about it, %s strength."
                        .formatted(about.strengths() == 1 ? "a" : "not a")
                : "Inspectors recorded %s findings about it, of which %s were strengths."
                        .formatted(NumberWords.of(all), QuantityScale.CURRENT.of(about.strengths(), all));
        return new Sentence(text, about.findings().stream().map(Source::finding).toList());
    }
}
