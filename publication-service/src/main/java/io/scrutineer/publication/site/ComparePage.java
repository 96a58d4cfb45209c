package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.search.AreaReport;
import io.scrutineer.publication.search.AreaSummary;
import io.scrutineer.publication.search.Framework;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The latest grades of some areas side by side. */
record ComparePage(List<Choice> choices, List<Column> columns, List<Comparison> comparisons) {

    static final int MOST = 3;

    /** A list to choose an area from. */
    record Choice(int number, List<Option> options) {}

    /** An area that can be chosen. */
    record Option(String code, String name, boolean chosen) {}

    /** An area and the report that its grades are from; none where nothing was graded. */
    record Column(LinkTo area, @Nullable LinkTo report) {}

    /** The grades by one framework: a row for each indicator, a cell for each area. */
    record Comparison(String caption, List<AreaPage.Line> lines) {}

    /** An area that was asked for, with its latest report that has grades. */
    record Chosen(AreaSummary area, @Nullable AreaReport latest) {}

    static ComparePage of(List<AreaSummary> areas, List<Chosen> chosen, List<Framework> frameworks) {
        return new ComparePage(
                IntStream.range(0, MOST).mapToObj(i -> choice(i, areas, chosen)).toList(),
                chosen.stream().map(ComparePage::column).toList(),
                frameworks.stream()
                        .filter(framework -> chosen.stream().anyMatch(area -> isGradedBy(area, framework)))
                        .map(framework -> comparison(framework, chosen))
                        .toList());
    }

    private static Choice choice(int place, List<AreaSummary> areas, List<Chosen> chosen) {
        String code = place < chosen.size() ? chosen.get(place).area().code() : "";
        return new Choice(
                place + 1,
                areas.stream()
                        .map(area ->
                                new Option(area.code(), area.name(), area.code().equals(code)))
                        .toList());
    }

    private static Column column(Chosen chosen) {
        AreaReport latest = chosen.latest();
        return new Column(
                new LinkTo("/areas/" + chosen.area().code(), chosen.area().name()),
                latest == null
                        ? null
                        : new LinkTo(
                                "/reports/" + latest.reference(),
                                DateWords.of(PartialDate.parse(latest.datePublished()))));
    }

    private static boolean isGradedBy(Chosen chosen, Framework framework) {
        return chosen.latest() != null
                && chosen.latest().grades().stream()
                        .anyMatch(grade -> grade.indicator().isOf(framework));
    }

    private static Comparison comparison(Framework framework, List<Chosen> chosen) {
        return new Comparison(
                framework.title() + " (version " + framework.version() + ")",
                framework.indicators().stream()
                        .map(indicator -> new AreaPage.Line(
                                IndicatorLink.of(indicator),
                                chosen.stream()
                                        .map(area -> area.latest() == null
                                                ? "not graded"
                                                : GradeWords.of(area.latest(), indicator.key()))
                                        .toList()))
                        .toList());
    }

    public List<LinkTo> trail() {
        return List.of();
    }

    public List<LinkTo> areaLinks() {
        return columns.stream().map(Column::area).toList();
    }
}
