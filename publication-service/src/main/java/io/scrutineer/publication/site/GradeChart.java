package io.scrutineer.publication.site;

import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import io.scrutineer.publication.site.Chart.Bar;
import io.scrutineer.publication.site.Chart.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the grades of a report: for each indicator, how many steps of the scale it reaches. */
final class GradeChart {

    private static final int LABEL = 40;
    private static final int STEPS_WIDTH = 198;

    private GradeChart() {}

    static @Nullable Chart of(ReportContent content) {
        List<ReportGrade> grades = content.grades();
        if (grades.isEmpty()) {
            return null;
        }
        List<ScaleLevel> scale = content.framework().scale();
        List<Bar> bars = IntStream.range(0, grades.size())
                .mapToObj(row -> bar(row, grades.get(row), scale))
                .toList();
        return Chart.of("grades-chart", "Grades by quality indicator", inWords(grades), bars, List.of());
    }

    private static Bar bar(int row, ReportGrade grade, List<ScaleLevel> scale) {
        int step = STEPS_WIDTH / Math.max(1, scale.size());
        List<Segment> segments = new ArrayList<>();
        List<Integer> values = scale.stream().map(ScaleLevel::value).sorted().toList();
        for (int i = 0; i < values.size(); i++) {
            Shade shade = values.get(i) <= grade.grade() ? Shade.of(grade.grade(), scale) : Shade.NONE;
            segments.add(Segment.of(LABEL + i * step, step - 2, shade, ""));
        }
        return Bar.at(row, grade.code(), segments, grade.label());
    }

    private static String inWords(List<ReportGrade> grades) {
        return grades.stream()
                .map(grade -> "%s %s: %s (%d)".formatted(grade.code(), grade.title(), grade.label(), grade.grade()))
                .collect(Collectors.joining(". ", "", "."));
    }
}
