package io.scrutineer.publication.search;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import io.scrutineer.publication.wording.Markdown;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report says as plain text, a paragraph a line. */
final class SearchableText {

    /** Around what was found in an excerpt; no text has them, as they mean nothing. */
    static final char FOUND = '\uE000';

    static final char FOUND_END = '\uE001';

    /** PostgreSQL keeps the words of one text up to a megabyte. */
    private static final int LONGEST = 500_000;

    private static final Pattern ITEM = Pattern.compile("^(- |\\d+\\. )");

    private SearchableText() {}

    /** Versions that were published before there were sections have their conclusions and grades alone. */
    static String of(ReportContent report) {
        Stream<String> paragraphs = report.sectionsInOrder().isEmpty()
                ? Stream.concat(
                        Stream.of(report.strengths(), report.areasForImprovement())
                                .flatMap(List::stream)
                                .map(Conclusion::text),
                        report.grades().stream().map(ReportGrade::title))
                : report.sectionsInOrder().stream()
                        .flatMap(section -> Stream.concat(
                                Stream.of(section.title() + "."),
                                section.paragraphs().stream().map(SearchableText::line)));
        String text =
                paragraphs.collect(Collectors.joining("\n")).replace(FOUND, ' ').replace(FOUND_END, ' ');
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
    }

    /** An item of a list without its sign. */
    private static String line(String paragraph) {
        return ITEM.matcher(Markdown.text(paragraph)).replaceFirst("");
    }
}
