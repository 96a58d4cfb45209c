package io.scrutineer.publication.site;

import io.scrutineer.failure.NotFound;
import io.scrutineer.publication.followup.Improvements;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.published.ReportQuery;
import io.scrutineer.publication.report.InspectionKind;
import io.scrutineer.publication.search.AreaReport;
import io.scrutineer.publication.search.AreaSummary;
import io.scrutineer.publication.search.Framework;
import io.scrutineer.publication.search.IndicatorKey;
import io.scrutineer.publication.search.PublicGrades;
import io.scrutineer.publication.site.Spread.Group;
import io.scrutineer.publication.site.Spread.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pages together that show many reports at once. */
@ApplicationScoped
class StatisticsPages {

    private final PublishedReports reports;
    private final PublicGrades grades;
    private final Improvements improvements;

    StatisticsPages(PublishedReports reports, PublicGrades grades, Improvements improvements) {
        this.reports = reports;
        this.grades = grades;
        this.improvements = improvements;
    }

    HomePage home() {
        List<ReportListPage.Entry> latest = reports.list(new ReportQuery(null, null, null), HomePage.LATEST).stream()
                .map(ReportListPage.Entry::of)
                .toList();
        return grades.newestFramework()
                .map(framework -> new HomePage(latest, national(framework), framework.title()))
                .orElseGet(() -> new HomePage(latest, null, null));
    }

    private Spread national(Framework framework) {
        List<Group> groups = framework.indicators().stream()
                .map(indicator -> new Group(
                        indicator.key().code(),
                        indicator.key().code(),
                        indicator.key().code() + " " + indicator.title(),
                        IndicatorLink.path(indicator.key())))
                .toList();
        return Spread.of(
                new Subject(
                        "national",
                        "Reports by quality indicator and grade",
                        "Quality indicator",
                        framework.scale(),
                        Subject.CODES),
                groups,
                tally -> tally.indicator().code(),
                grades.national(framework));
    }

    AreasPage areas() {
        return AreasPage.of(grades.areas());
    }

    AreaPage area(String code) {
        AreaSummary area = grades.area(code).orElseThrow(NotFound::new);
        List<AreaReport> history = grades.ofArea(code, AreaPage.MOST);
        return AreaPage.of(area, history, improvement(history), grades.frameworks());
    }

    /** Of the newest inspection that is no review. */
    private @Nullable ImprovementSection improvement(List<AreaReport> newestFirst) {
        return newestFirst.stream()
                .filter(report -> !InspectionKind.isReview(report.kind()))
                .findFirst()
                .flatMap(report -> reports.ofInspection(report.inspectionId()))
                .map(report -> ImprovementSection.of(report, improvements.of(report)))
                .filter(section -> !section.areas().isEmpty())
                .orElse(null);
    }

    IndicatorsPage indicators() {
        return IndicatorsPage.of(grades.frameworks());
    }

    IndicatorPage indicator(IndicatorKey key) {
        Framework framework =
                grades.frameworks().stream().filter(key::isOf).findFirst().orElseThrow(NotFound::new);
        Framework.Indicator indicator = framework.indicators().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        return IndicatorPage.of(framework, indicator, grades.byYear(key), grades.byArea(key));
    }

    /** Of the areas that are asked for, those of which something is public. */
    ComparePage compare(List<String> codes) {
        List<AreaSummary> areas = grades.areas();
        List<ComparePage.Chosen> chosen = codes.stream()
                .distinct()
                .flatMap(code -> areas.stream().filter(area -> area.code().equals(code)))
                .limit(ComparePage.MOST)
                .map(area -> new ComparePage.Chosen(area, latestGraded(area.code())))
                .toList();
        return ComparePage.of(areas, chosen, grades.frameworks());
    }

    private @Nullable AreaReport latestGraded(String code) {
        return grades.ofArea(code, AreaPage.MOST).stream()
                .filter(report -> !report.grades().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
