package io.scrutineer.publication.document;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grades of a report as CSV (RFC 4180), one row for each indicator. */
final class GradesCsv {

    private static final String END = "\r\n";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private static final List<String> HEADER = List.of(
            "reference",
            "version",
            "area_code",
            "area",
            "date_published",
            "framework",
            "framework_version",
            "code",
            "title",
            "grade",
            "label");

    private GradesCsv() {}

    static String of(PublishedReport report, ReportContent content) {
        Stream<List<String>> rows = content.grades().stream()
                .map(grade -> List.of(
                        report.reference(),
                        String.valueOf(report.version()),
                        content.area().code(),
                        content.area().name(),
                        report.datePublished().toString(),
                        content.framework().id(),
                        content.framework().version(),
                        grade.code(),
                        grade.title(),
                        String.valueOf(grade.grade()),
                        grade.label()));
        return Stream.concat(Stream.of(HEADER), rows).map(GradesCsv::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(GradesCsv::cell).collect(Collectors.joining(",", "", END));
    }

    /** A spreadsheet takes a cell that begins like a formula as one, and would run it: an apostrophe makes it a text. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        String text = formula ? "'" + value : value;
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
