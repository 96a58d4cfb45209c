package io.scrutineer.publication.search;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.search.AreaReport.Grade;
import io.scrutineer.publication.search.Framework.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grades that are public, by indicator, area and year. */
@ApplicationScoped
public class PublicGrades {

    /** Of those that reports which are public no more were graded by, nothing is told. */
    private static final String FRAMEWORKS = """
            select framework_id, framework_version, code, framework_title, title, scale from public_indicator i
            where exists (select from public_grade g where g.framework_id = i.framework_id
                and g.framework_version = i.framework_version and g.code = i.code)
            order by framework_id, framework_version, place""";

    private static final String NEWEST = """
            select framework_id, framework_version from public_report where facets <> '{}'
            order by date_published desc, inspection_id desc limit 1""";

    private static final String NATIONAL = """
            select framework_id, framework_version, code, '', grade, count(*) from public_grade
            where framework_id = ? and framework_version = ? group by 1, 2, 3, 5""";

    private static final String OF_INDICATOR = """
            select framework_id, framework_version, code, %s, grade, count(*)
            from public_grade g join public_report r using (inspection_id, framework_id, framework_version)
            where framework_id = ? and framework_version = ? and code = ? group by 1, 2, 3, 4, 5 order by 4""";

    /** The name of an area is that of its latest report. */
    private static final String AREAS = """
            select area_code, area_name, reports, latest
            from (select area_code, count(*) as reports, max(date_published) as latest
                from public_report %s group by area_code) area
            cross join lateral (select area_name from public_report named where named.area_code = area.area_code
                order by date_published desc, inspection_id desc limit 1) newest
            order by area_name, area_code""";

    private static final String REPORTS = """
            select inspection_id, reference, kind, r.title, date_published, g.framework_id, g.framework_version, code,
                g.title, grade, label
            from public_report r left join public_grade g using (inspection_id)
            where inspection_id in (select inspection_id from public_report where area_code = ?
                order by date_published desc, inspection_id desc limit ?)
            order by date_published desc, inspection_id desc""";

    private final PublicRows rows;

    PublicGrades(PublicRows rows) {
        this.rows = rows;
    }

    /** By which something public was graded. */
    public List<Framework> frameworks() {
        Map<String, Framework> frameworks = new LinkedHashMap<>();
        rows.read(FRAMEWORKS, PublicGrades::framework, List.of())
                .forEach(row -> frameworks.merge(
                        row.id() + "/" + row.version(),
                        row,
                        (one, other) -> new Framework(
                                one.id(),
                                one.version(),
                                one.title(),
                                one.scale(),
                                Stream.concat(one.indicators().stream(), other.indicators().stream())
                                        .toList())));
        return List.copyOf(frameworks.values());
    }

    /** The framework of the latest report with grades. */
    public Optional<Framework> newestFramework() {
        return rows.read(NEWEST, row -> row.getString(1) + "/" + row.getString(2), List.of()).stream()
                .findFirst()
                .flatMap(newest -> frameworks().stream()
                        .filter(framework -> newest.equals(framework.id() + "/" + framework.version()))
                        .findFirst());
    }

    /** Of each indicator of a framework, over all reports. */
    public List<GradeTally> national(Framework framework) {
        return rows.read(NATIONAL, PublicGrades::tally, List.of(framework.id(), framework.version()));
    }

    /** Of an indicator, by the name of the area. */
    public List<GradeTally> byArea(IndicatorKey indicator) {
        return ofIndicator(indicator, "area_name");
    }

    /** Of an indicator, by the year of publication. */
    public List<GradeTally> byYear(IndicatorKey indicator) {
        return ofIndicator(indicator, "year::text");
    }

    /** By name. */
    public List<AreaSummary> areas() {
        return rows.read(AREAS.formatted(""), PublicGrades::area, List.of());
    }

    public Optional<AreaSummary> area(String code) {
        return rows.read(AREAS.formatted("where area_code = ?"), PublicGrades::area, List.of(code)).stream()
                .findFirst();
    }

    /** The latest reports of an area. */
    public List<AreaReport> ofArea(String code, int most) {
        Map<UUID, List<AreaReport>> byReport = rows.read(REPORTS, PublicGrades::report, List.of(code, most)).stream()
                .collect(Collectors.groupingBy(AreaReport::inspectionId, LinkedHashMap::new, Collectors.toList()));
        return byReport.values().stream().map(PublicGrades::together).toList();
    }

    private List<GradeTally> ofIndicator(IndicatorKey indicator, String group) {
        return rows.read(
                OF_INDICATOR.formatted(group),
                PublicGrades::tally,
                List.of(indicator.framework(), indicator.version(), indicator.code()));
    }

    private static AreaReport together(List<AreaReport> rows) {
        AreaReport first = rows.get(0);
        return new AreaReport(
                first.inspectionId(),
                first.reference(),
                first.kind(),
                first.title(),
                first.datePublished(),
                rows.stream().flatMap(row -> row.grades().stream()).toList());
    }

    private static AreaReport report(ResultSet row) throws SQLException {
        boolean graded = row.getString(8) != null;
        return new AreaReport(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                graded
                        ? List.of(new Grade(
                                new IndicatorKey(row.getString(6), row.getString(7), row.getString(8)),
                                row.getString(9),
                                row.getInt(10),
                                row.getString(11)))
                        : List.of());
    }

    private static AreaSummary area(ResultSet row) throws SQLException {
        return new AreaSummary(row.getString(1), row.getString(2), row.getInt(3), row.getString(4));
    }

    private static GradeTally tally(ResultSet row) throws SQLException {
        return new GradeTally(
                new IndicatorKey(row.getString(1), row.getString(2), row.getString(3)),
                row.getString(4),
                row.getInt(5),
                row.getInt(6));
    }

    private static Framework framework(ResultSet row) throws SQLException {
        IndicatorKey key = new IndicatorKey(row.getString(1), row.getString(2), row.getString(3));
        return new Framework(
                key.framework(),
                key.version(),
                row.getString(4),
                scale(row.getString(6)),
                List.of(new Indicator(key, row.getString(5))));
    }

    private static List<ScaleLevel> scale(String json) {
        try {
            return List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), ScaleLevel[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("A scale is not stored as this release reads it", e);
        }
    }
}
