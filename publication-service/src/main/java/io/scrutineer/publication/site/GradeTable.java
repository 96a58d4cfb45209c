package io.scrutineer.publication.site;

import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.report.ReportChapter;
import java.util.List;

/** The grades of a chapter. */
record GradeTable(String chapter, List<GradeRow> rows) {

    static GradeTable of(ReportChapter chapter, List<ScaleLevel> scale) {
        return new GradeTable(
                chapter.title(),
                chapter.grades().stream()
                        .map(grade -> GradeRow.of(grade, scale))
                        .toList());
    }
}
