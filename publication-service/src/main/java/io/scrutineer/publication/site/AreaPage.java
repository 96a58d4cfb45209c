package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.report.InspectionKind;
import io.scrutineer.publication.search.AreaReport;
import io.scrutineer.publication.search.AreaSummary;
import io.scrutineer.publication.search.Framework;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The history of an area: its inspections and reviews, what came of the last inspection, and how its grades went. */
record AreaPage(
        String code,
        String name,
        List<Entry> reports,
        @Nullable ImprovementSection improvement,
        List<History> histories,
        String comparePath) {

    static final int MOST = 50;

    /** A report of the area. */
    record Entry(LinkTo report, String kind, String datePublished) {}

    /** The grades by one framework, a column for each report, the earliest first. */
    record History(String caption, List<LinkTo> reports, List<Line> lines) {}

    /** What an indicator got, in the order of the reports; a dash where it was not graded. */
    record Line(LinkTo indicator, List<String> grades) {}

    static AreaPage of(
            AreaSummary area,
            List<AreaReport> reports,
            @Nullable ImprovementSection improvement,
            List<Framework> frameworks) {
        return new AreaPage(
                area.code(),
                area.name(),
                reports.stream().map(AreaPage::entry).toList(),
                improvement,
                frameworks.stream()
                        .map(framework -> history(framework, reports))
                        .filter(history -> !history.reports().isEmpty())
                        .toList(),
                "/compare?area=" + area.code());
    }

    private static Entry entry(AreaReport report) {
        return new Entry(
                new LinkTo("/reports/" + report.reference(), report.title()),
                InspectionKind.label(report.kind()),
                DateWords.of(PartialDate.parse(report.datePublished())));
    }

    private static History history(Framework framework, List<AreaReport> reports) {
        List<AreaReport> graded = reports.stream()
                .filter(report -> report.grades().stream()
                        .anyMatch(grade -> grade.indicator().isOf(framework)))
                .toList();
        List<AreaReport> earliestFirst = IntStream.rangeClosed(1, graded.size())
                .mapToObj(back -> graded.get(graded.size() - back))
                .toList();
        return new History(
                framework.title() + " (version " + framework.version() + ")",
                earliestFirst.stream()
                        .map(report -> new LinkTo(
                                "/reports/" + report.reference(),
                                DateWords.of(PartialDate.parse(report.datePublished()))))
                        .toList(),
                framework.indicators().stream()
                        .map(indicator -> new Line(
                                IndicatorLink.of(indicator),
                                earliestFirst.stream()
                                        .map(report -> GradeWords.of(report, indicator.key()))
                                        .toList()))
                        .toList());
    }

    public List<LinkTo> trail() {
        return List.of(new LinkTo("/areas", "Areas"));
    }
}
