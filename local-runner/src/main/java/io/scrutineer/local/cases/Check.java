package io.scrutineer.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the reports with what was published, and says each mismatch. */
public final class Check {
    private final List<Expectation> expectations;
    private final Map<String, PublishedReport> reports;
    private final List<String> mismatches = new ArrayList<>();

    private Check(List<Expectation> expectations, Map<String, PublishedReport> reports) {
        this.expectations = expectations;
        this.reports = reports;
    }

    /** One line for each mismatch; none when every case came out as published. */
    public static List<String> mismatches(List<Expectation> expectations, Map<String, PublishedReport> reports) {
        Check check = new Check(expectations, reports);
        expectations.forEach(check::compare);
        return check.mismatches;
    }

    private void compare(Expectation expected) {
        PublishedReport report = reports.get(expected.name());
        if (report == null) {
            mismatches.add(expected.name() + ": there is no report");
            return;
        }
        CaseResult result = report.result();
        same(expected, "the kind", expected.kind(), result.kind());
        same(expected, "the area", expected.areaCode(), result.areaCode());
        same(expected, "the date of publication", expected.datePublished(), report.datePublished());
        same(expected, "the number of indicators by grade", expected.counts(), result.counts());
        expected.namedGrades()
                .forEach((indicator, grade) -> same(
                        expected,
                        "the grade of " + indicator,
                        grade,
                        result.grades().get(indicator)));
        if (!expected.shortLink().isEmpty()) {
            same(expected, "the short link", expected.shortLink(), result.shortLink());
        }
        if (!expected.isGraded()) {
            compareReview(expected, report);
        }
    }

    /** A review has no grade; it follows up the area's inspection, and says how far each area for improvement has come. */
    private void compareReview(Expectation expected, PublishedReport report) {
        same(expected, "the grades", Map.of(), report.result().grades());
        same(expected, "the grade sentence", null, report.result().sentence());
        expectations.stream()
                .filter(other -> other.isGraded() && other.areaCode().equals(expected.areaCode()))
                .map(inspection -> reports.get(inspection.name()))
                .filter(Objects::nonNull)
                .forEach(reviewed -> compareWithReviewed(expected, report, reviewed));
    }

    private void compareWithReviewed(Expectation expected, PublishedReport report, PublishedReport reviewed) {
        same(expected, "the reviewed inspection", reviewed.inspection().inspectionId(), report.reviewedInspection());
        same(
                expected,
                "the areas for improvement with progress",
                reviewed.areasForImprovement(),
                report.progress().keySet());
    }

    private void same(Expectation expected, String what, @Nullable Object published, @Nullable Object came) {
        if (!Objects.equals(published, came)) {
            mismatches.add(expected.name() + ": " + what + " should be " + published + " but is " + came);
        }
    }
}
