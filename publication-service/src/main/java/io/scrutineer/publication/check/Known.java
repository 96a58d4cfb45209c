package io.scrutineer.publication.check;

import io.scrutineer.publication.report.IndicatorEvidence;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The data that a report is checked against. */
public record Known(ReportContent report, List<IndicatorEvidence> evidence, List<KnownInspection> others) {

    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(earlier|previous|last|original|former|prior) (joint )?inspection\\b");
    private static final Pattern INSPECTION = Pattern.compile("(?i)\\binspect(ion|ed)\\b");

    /** Whether a sentence speaks of the inspection before this one. */
    boolean isOfEarlier(Statement statement) {
        return report.reviewOf() != null && statement.matches(EARLIER);
    }

    /** The other inspection that a sentence speaks of. */
    Optional<KnownInspection> other(Statement statement) {
        if (isOfEarlier(statement)) {
            return others.stream()
                    .filter(one -> report.reviewOf() != null
                            && one.inspectionId().equals(report.reviewOf().inspectionId()))
                    .findFirst();
        }
        return others.stream()
                .filter(one -> statement.text().contains(one.reference())
                        || (statement.matches(INSPECTION)
                                && !one.area().equals(report.area().name())
                                && statement.text().contains(one.area())))
                .findFirst();
    }

    /** The graded indicators that a text names, by title or by code in brackets. */
    List<ReportGrade> named(String text) {
        String lower = text.toLowerCase(Locale.UK);
        return report.grades().stream()
                .filter(grade -> lower.contains(grade.title().toLowerCase(Locale.UK))
                        || text.contains("(" + grade.code() + ")")
                        || text.contains("indicator " + grade.code() + " "))
                .toList();
    }

    Optional<IndicatorEvidence> evidenceOf(String indicator) {
        return evidence.stream()
                .filter(about -> about.indicator().equals(indicator))
                .findFirst();
    }

    /** The labels of the scale, the longest first, so that "good" is not read out of "very good". */
    List<String> labels() {
        return report.framework().scale().stream()
                .map(level -> level.label())
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }
}
