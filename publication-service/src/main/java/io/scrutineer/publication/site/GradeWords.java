package io.scrutineer.publication.site;

import io.scrutineer.publication.search.AreaReport;
import io.scrutineer.publication.search.IndicatorKey;

/** What a report graded an indicator as, for the cell of a table. */
final class GradeWords {

    private GradeWords() {}

    static String of(AreaReport report, IndicatorKey indicator) {
        return report.grades().stream()
                .filter(grade -> grade.indicator().equals(indicator))
                .map(grade -> "%s (%d)".formatted(grade.label(), grade.grade()))
                .findFirst()
                .orElse("not graded");
    }
}
