package io.scrutineer.publication.search;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what can be searched and counted of reports, a statement for all of a batch. */
@ApplicationScoped
class PublicIndex {

    /** The words of a report's title and text. */
    static final String WORDS = """
            setweight(to_tsvector('english', report.title || ' ' || report.partnership || ' ' || report.area_name), 'A')
                || setweight(to_tsvector('english', report.body), 'C')""";

    /** An older version does not take the place of a newer one. */
    private static final String REPORTS = """
            insert into public_report (inspection_id, version, reference, kind, title, partnership, area_code, area_name,
                framework_id, framework_version, year, date_published, sample_evidence, facets, body, words)
            select report.inspection_id::uuid, version::integer, reference, kind, title, partnership, area_code, area_name,
                framework_id, framework_version, year::integer, date_published, sample_evidence::boolean,
                string_to_array(facets, E'\\n'), coalesce(prepared.body, report.body),
                coalesce(prepared.words, %s) || array_to_tsvector(string_to_array(marks, E'\\n'))
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as report (inspection_id, version, reference, kind, title, partnership, area_code, area_name,
                    framework_id, framework_version, year, date_published, sample_evidence, facets, body, marks, sha256)
            left join prepared_words prepared
                on prepared.inspection_id = report.inspection_id::uuid and prepared.content_sha256 = report.sha256
            on conflict (inspection_id) do update
            set version = excluded.version, kind = excluded.kind, title = excluded.title,
                partnership = excluded.partnership, area_code = excluded.area_code, area_name = excluded.area_name,
                framework_id = excluded.framework_id, framework_version = excluded.framework_version,
                facets = excluded.facets, body = excluded.body, words = excluded.words
            where public_report.version < excluded.version
            returning public_report.inspection_id""".formatted(WORDS);

    private static final String REMOVE = "delete from public_report where inspection_id = ?";

    private static final String NO_GRADES = "delete from public_grade where inspection_id in (select unnest(?)::uuid)";

    private static final String GRADES = """
            insert into public_grade (inspection_id, framework_id, framework_version, code, title, grade, label)
            select inspection_id::uuid, framework_id, framework_version, code, title, grade::integer, label
            from unnest(?, ?, ?, ?, ?, ?, ?)
                as grade (inspection_id, framework_id, framework_version, code, title, grade, label)""";

    /** In one order, so that two transactions can not wait for each other. */
    private static final String INDICATORS = """
            insert into public_indicator (framework_id, framework_version, framework_title, scale, code, title, place)
            select framework_id, framework_version, framework_title, scale, code, title, place::integer
            from unnest(?, ?, ?, ?, ?, ?, ?)
                as indicator (framework_id, framework_version, framework_title, scale, code, title, place)
            order by framework_id, framework_version, code
            on conflict (framework_id, framework_version, code) do nothing""";

    private static final String LINE = "\n";

    private final PublicRows rows;
    private final PreparedWords preparedWords;

    PublicIndex(PublicRows rows, PreparedWords preparedWords) {
        this.rows = rows;
        this.preparedWords = preparedWords;
    }

    /** A grade of a report, with its place among those of the report. */
    private record Graded(ReportContent content, ReportGrade grade, int place) {}

    /** A report that is public no more, with its grades. */
    void remove(UUID inspectionId) {
        rows.write(REMOVE, List.of(inspectionId));
    }

    /** The newest versions of reports, in the place of those before; each report once. */
    void put(List<PublishedReport> reports) {
        Set<UUID> newest = Set.copyOf(putReports(reports));
        List<ReportContent> contents = reports.stream()
                .filter(report -> newest.contains(report.inspectionId()))
                .map(PublishedReport::content)
                .toList();
        List<Graded> grades = contents.stream().flatMap(PublicIndex::graded).toList();
        rows.write(NO_GRADES, List.of(PublicRows.column(contents, ReportContent::inspectionId)));
        putGrades(grades);
        putIndicators(grades);
    }

    private List<UUID> putReports(List<PublishedReport> reports) {
        Set<UUID> prepared = preparedWords.of(reports);
        return rows.read(
                REPORTS,
                row -> row.getObject(1, UUID.class),
                List.of(
                        PublicRows.column(reports, PublishedReport::inspectionId),
                        PublicRows.column(reports, PublishedReport::version),
                        PublicRows.column(reports, PublishedReport::reference),
                        PublicRows.column(reports, report -> report.content().kind()),
                        PublicRows.column(reports, report -> report.content().title()),
                        PublicRows.column(
                                reports,
                                report -> report.content().partnership().name()),
                        PublicRows.column(
                                reports, report -> report.content().area().code()),
                        PublicRows.column(
                                reports, report -> report.content().area().name()),
                        PublicRows.column(
                                reports, report -> report.content().framework().id()),
                        PublicRows.column(
                                reports, report -> report.content().framework().version()),
                        PublicRows.column(reports, PublicIndex::year),
                        PublicRows.column(reports, PublishedReport::datePublished),
                        PublicRows.column(reports, report -> report.content().sampleEvidence()),
                        PublicRows.column(reports, report -> String.join(LINE, facets(report.content()))),
                        PublicRows.column(
                                reports,
                                report -> prepared.contains(report.inspectionId())
                                        ? null
                                        : SearchableText.of(report.content())),
                        PublicRows.column(reports, report -> String.join(LINE, marks(report, report.content()))),
                        PublicRows.column(reports, PublishedReport::contentSha256)));
    }

    private void putGrades(List<Graded> grades) {
        rows.write(
                GRADES,
                List.of(
                        PublicRows.column(grades, graded -> graded.content().inspectionId()),
                        PublicRows.column(
                                grades, graded -> graded.content().framework().id()),
                        PublicRows.column(
                                grades, graded -> graded.content().framework().version()),
                        PublicRows.column(grades, graded -> graded.grade().code()),
                        PublicRows.column(grades, graded -> graded.grade().title()),
                        PublicRows.column(grades, graded -> graded.grade().grade()),
                        PublicRows.column(grades, graded -> graded.grade().label())));
    }

    /** Each once, as the first report that has it tells of it. */
    private void putIndicators(List<Graded> grades) {
        Map<IndicatorKey, Graded> byKey = new LinkedHashMap<>();
        grades.forEach(graded -> byKey.putIfAbsent(indicator(graded.content(), graded.grade()), graded));
        List<Graded> indicators = List.copyOf(byKey.values());
        rows.write(
                INDICATORS,
                List.of(
                        PublicRows.column(
                                indicators,
                                graded -> graded.content().framework().id()),
                        PublicRows.column(
                                indicators,
                                graded -> graded.content().framework().version()),
                        PublicRows.column(
                                indicators,
                                graded -> graded.content().framework().title()),
                        PublicRows.column(indicators, graded -> scale(graded.content())),
                        PublicRows.column(indicators, graded -> graded.grade().code()),
                        PublicRows.column(indicators, graded -> graded.grade().title()),
                        PublicRows.column(indicators, Graded::place)));
    }

    private static Stream<Graded> graded(ReportContent content) {
        List<ReportGrade> grades = content.grades();
        return IntStream.range(0, grades.size()).mapToObj(place -> new Graded(content, grades.get(place), place));
    }

    private static int year(PublishedReport report) {
        return report.datePublished().month().getYear();
    }

    private static String scale(ReportContent content) {
        return new String(EventJson.write(content.framework().scale()), StandardCharsets.UTF_8);
    }

    private static List<String> marks(PublishedReport report, ReportContent content) {
        Stream<String> grades = content.grades().stream()
                .flatMap(grade -> Stream.of(
                        Mark.indicator(indicator(content, grade)),
                        Mark.indicator(indicator(content, grade), grade.grade()),
                        Mark.grade(grade.grade())));
        return Stream.concat(
                        Stream.of(
                                Mark.year(year(report)),
                                Mark.area(content.area().code())),
                        grades)
                .distinct()
                .toList();
    }

    private static List<String> facets(ReportContent content) {
        return content.grades().stream()
                .flatMap(grade -> Stream.of(indicator(content, grade).path(), grade.grade() + "|" + grade.label()))
                .distinct()
                .toList();
    }

    private static IndicatorKey indicator(ReportContent content, ReportGrade grade) {
        return new IndicatorKey(content.framework().id(), content.framework().version(), grade.code());
    }
}
