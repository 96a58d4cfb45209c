package io.scrutineer.publication.site;

import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.report.ReportGrade;
import java.util.List;

/** A graded indicator as a row of a table; the dots show where the grade stands on the scale. */
record GradeRow(String code, String title, String label, int value, String meaning, String dots) {

    static GradeRow of(ReportGrade grade, List<ScaleLevel> scale) {
        int reached = (int)
                scale.stream().filter(level -> level.value() <= grade.grade()).count();
        return new GradeRow(
                grade.code(),
                grade.title(),
                grade.label(),
                grade.grade(),
                grade.meaning(),
                "●".repeat(reached) + "○".repeat(scale.size() - reached));
    }
}
